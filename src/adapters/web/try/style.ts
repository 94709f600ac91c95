/** How the page to try the bot on looks. */
export const TRY_STYLE = `
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.examples { margin: 0 0 1.2rem; }
.examples summary { width: fit-content; margin: 0 0 .4rem; font-size: .88rem; color: var(--faint); cursor: pointer; }
.examples ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .35rem; }
.examples a { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .88rem; margin-right: .5rem; }
.look { display: none; border: 0; margin: 0 0 1rem; padding: 0; gap: 0 1rem; }
.look legend { float: left; padding: 0 .8rem 0 0; color: var(--faint); font-size: .88rem; line-height: 2rem; }
.look label { display: inline-flex; gap: .4rem; align-items: center; min-height: 2rem; color: var(--ink); font-size: 1rem; }
.look input { width: 1.15rem; height: 1.15rem; margin: 0; }
.turns { list-style: none; margin: 0; padding: 0; }
.turns > li { margin: 0 0 2rem; scroll-margin-top: 1rem; }
.asked {
  width: fit-content; max-width: 100%; margin: 0 0 .8rem auto; padding: .45rem .9rem; border-radius: 1rem 1rem .2rem 1rem;
  background: var(--panel); border: 1px solid var(--line); font-size: 1rem; font-weight: 600; white-space: pre-wrap;
}
.looks { display: grid; grid-template-columns: 1fr 1fr; gap: 1.25rem; align-items: start; }
.turns .try-asking { margin-top: .8rem; }
.try-line { display: flex; gap: .5rem; margin: .2rem 0 .4rem; }
.try-line :is(input, textarea) { flex: 1; min-width: 0; padding: .6rem .8rem; }
.try-line textarea { field-sizing: content; max-height: 14rem; resize: vertical; }
.try-line button { padding: .6rem 1.2rem; font-weight: 600; }
[aria-busy='true'] button { cursor: progress; opacity: .7; }
#told:not(.unseen) { border-left: 4px solid var(--bad); padding-left: .9rem; }
@media (max-width: 55rem) {
  .looks { grid-template-columns: 1fr; }
  main:not(:has(#turns:empty)) .look { display: block; }
  main:has(#as-slack:checked) .preview.discord, main:has(#as-discord:checked) .preview.slack { display: none; }
}
`;
