/**
 * How Slack's and Discord's clients look, light and dark: their colours and measures in plain fonts, nothing of theirs is
 * loaded. Small print is a little darker than theirs where theirs is too pale to read (WCAG 2.2, 1.4.3).
 */
export const PREVIEW_STYLE = `
.preview { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem 1rem; min-width: 0; line-height: 1.46; font-size: .94rem; }
.preview h3 { margin: 0 0 .6rem; font-size: .8rem; font-weight: 600; color: var(--small); }
.preview p, .preview blockquote, .preview ul { margin: 0; }
.preview .body { min-width: 0; flex: 1; }
.preview .avatar { flex: none; width: 36px; height: 36px; background: #1f6f5c; position: relative; }
.preview .avatar::after { content: '“'; position: absolute; inset: 0; color: #fff; font: 700 40px/52px Georgia, 'DejaVu Serif', serif; text-align: center; }
.preview .badge { vertical-align: 1px; border-radius: 3px; padding: 0 .3em; font-size: .68rem; font-weight: 600; }
.preview .words, .preview blockquote { white-space: pre-wrap; unicode-bidi: isolate; }
.preview .actions { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0; }
.preview button { min-height: 2rem; font-size: .86rem; font-weight: 600; line-height: 1.2; }
.preview a { color: var(--link); }

.slack { --paper: #fff; --ink: #1d1c1d; --small: #616061; --line: #ddd; --link: #1264a3; background: var(--paper); color: var(--ink); font-family: Lato, 'Helvetica Neue', Helvetica, 'Noto Sans', Arial, sans-serif; }
.slack-message { display: flex; gap: .5rem; padding: .25rem 0; }
.slack .avatar { border-radius: 8px; }
.slack .badge { background: #e8e8e8; color: #454447; }
.slack .alone { color: var(--small); font-size: .8rem; margin: 0 0 .2rem 44px; }
.slack .alone::before { content: '👁 '; }
.slack blockquote { border-left: 4px solid #ddd; padding: 0 0 0 .75rem; margin: .25rem 0; }
.slack .context { color: var(--small); font-size: .82rem; margin: .25rem 0; }
.slack ul { padding-left: 1.6rem; }
.slack hr { border: 0; border-top: 1px solid var(--line); margin: .75rem 0; }
.slack button { background: var(--paper); color: var(--ink); border: 1px solid #bbb; border-radius: 8px; padding: 0 .75rem; }

.discord { --paper: #fff; --ink: #2e3035; --small: #585b63; --line: #e3e5e8; --link: #0056b8; --panel: #f7f7f8; background: var(--paper); color: var(--ink); font-family: 'gg sans', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif; }
.discord-message { display: flex; gap: .8rem; padding: .25rem 0; }
.discord .avatar { border-radius: 50%; width: 40px; height: 40px; }
.discord .badge { background: #5865f2; color: #fff; }
.discord .container { border: 1px solid var(--line); border-radius: 8px; background: var(--panel); padding: .8rem; margin: .25rem 0; max-width: 600px; }
.discord .container > * + * { margin-top: .5rem; }
.discord blockquote { border: 0; padding: 0 0 0 1rem; margin: 0; position: relative; }
.discord blockquote::before { content: ''; position: absolute; left: 0; top: 0; bottom: 0; width: 4px; border-radius: 4px; background: #c4c9ce; }
.discord .words small { display: block; color: var(--small); font-size: .8rem; }
.discord ul { padding-left: 1.2rem; white-space: normal; }
.discord hr { border: 0; border-top: 1px solid var(--line); margin: .7rem 0; }
.discord .actions { margin-bottom: 0; }
.discord button { background: #e3e5e8; color: #2e3035; border: 1px solid #d0d3d8; border-radius: 8px; padding: 0 1rem; }
.discord .alone { color: var(--small); font-size: .76rem; margin-top: .25rem; }
.discord .alone::before { content: '👁 '; }

@media (prefers-color-scheme: dark) {
  .slack { --paper: #1a1d21; --ink: #d1d2d3; --small: #ababad; --line: #35373b; --link: #4fb3e8; }
  .slack .badge { background: #35373b; color: #d1d2d3; }
  .slack blockquote { border-left-color: #4d4f54; }
  .slack button { border-color: #5c5e63; }
  .discord { --paper: #313338; --ink: #dbdee1; --small: #b5bac1; --line: #45474e; --link: #4cc2ff; --panel: #2b2d31; }
  .discord blockquote::before { background: #4e5058; }
  .discord button { background: #4e5058; color: #fff; border-color: #5d6069; }
}
`;
