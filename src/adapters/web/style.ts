/** How all pages look: plain type, light and dark, from a phone's width on. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1c1b19; --faint: #5b5852; --line: #d9d5cd; --link: #0b4f8a;
  --said: #f3ecd9; --said-line: #8a6a12; --told-line: #6b6860; --mark: #ffe066; --mark-ink: #1c1b19;
  --panel: #f5f2ec; --bad: #a11c1c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --ink: #ece9e2; --faint: #b0aca3; --line: #3a3833; --link: #8dc3f5;
    --said: #2c2718; --said-line: #d9b24a; --told-line: #98948a; --mark: #e0bd3c; --mark-ink: #171614;
    --panel: #211f1c; --bad: #ff9c92;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; line-height: 1.55;
  overflow-wrap: anywhere;
}
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, textarea:focus-visible,
summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .4rem .8rem; z-index: 2; }
.top {
  display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline;
  padding: .8rem 1.25rem; border-bottom: 1px solid var(--line);
}
.top .name { font-weight: 700; color: var(--ink); text-decoration: none; }
.top ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 0; padding: 0; }
.top [aria-current] { color: var(--ink); text-decoration-thickness: 2px; }
main { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
.bottom { border-top: 1px solid var(--line); padding: 1rem 1.25rem; color: var(--faint); font-size: .88rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: 0 0 .8rem; }
.faint { color: var(--faint); }
li > p:last-child, li > .small { margin-bottom: .3rem; }
.small { font-size: .88rem; }
.notice { border-left: 4px solid var(--bad); background: var(--panel); padding: .6rem .9rem; }
bdi, .stored { unicode-bidi: isolate; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0 0 1.2rem; }
dl.facts dt { color: var(--faint); }
dl.facts dd { margin: 0; }
ul.plain, ol.plain { list-style: none; margin: 0; padding: 0; }
ul.plain > li, ol.plain > li { padding: .9rem 0; border-bottom: 1px solid var(--line); }
ul.dense > li { padding: .35rem 0; }
blockquote { margin: 0 0 .3rem; padding: 0 0 0 .9rem; border-left: 3px solid var(--said-line); }
blockquote.told { border-left-style: dotted; border-left-color: var(--told-line); }
.stored { white-space: pre-wrap; }
mark { background: var(--mark); color: var(--mark-ink); padding: .05em 0; }
form.asking { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .6rem 1rem; align-items: end; margin: 0 0 1.2rem; }
form.asking .wide { grid-column: 1 / -1; }
label { display: block; font-size: .88rem; color: var(--faint); }
input, select, textarea, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--faint); border-radius: 4px; padding: .4rem .6rem; max-width: 100%; }
::placeholder { color: var(--faint); opacity: 1; }
form.asking input, form.asking select { width: 100%; }
button { background: var(--panel); cursor: pointer; }
nav.pages { display: flex; flex-wrap: wrap; gap: .5rem 1.2rem; margin: 1.2rem 0; }
.letters a { display: inline-block; min-width: 1.5rem; padding: .1rem 0; text-align: center; }
.letters { display: flex; flex-wrap: wrap; gap: .2rem .7rem; list-style: none; padding: 0; margin: 0 0 1rem; }
table { border-collapse: collapse; }
th, td { text-align: left; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.timeline { margin: 1rem 0; overflow-x: auto; }
.timeline svg { max-width: 100%; height: auto; }
.timeline rect { fill: var(--said-line); }
.timeline .axis { stroke: var(--line); }
.timeline text { fill: var(--faint); font-size: 12px; }
.paragraph { display: grid; grid-template-columns: minmax(0, 38rem) minmax(0, 1fr); gap: 0 2rem; }
.text { margin: 0 0 1rem; font-family: Charter, 'Iowan Old Style', Georgia, 'Noto Serif', serif; font-size: 1.08rem; }
mark :is(.said, .told) { background: none; }
.said { background: var(--said); border-bottom: 2px solid var(--said-line); }
.told { border-bottom: 2px dotted var(--told-line); }
:target { scroll-margin-top: 30vh; }
.said:target, .told:target { outline: 2px solid var(--said-line); outline-offset: 2px; }
ul.notes { font-size: .85rem; line-height: 1.45; }
ul.notes > li { padding: 0 0 .5rem; border: 0; }
.ways { display: block; }
.ways a { display: inline-block; min-width: 1.6rem; padding: .1rem .2rem; text-align: center; }
label.keys { display: inline; }
.keys[hidden] { display: none; }
.keys input { vertical-align: middle; }
kbd { border: 1px solid var(--faint); border-radius: 3px; padding: 0 .3em; font: inherit; }
@media (max-width: 52rem) {
  .paragraph { grid-template-columns: minmax(0, 1fr); }
  ul.notes { margin: -.4rem 0 1.2rem; padding-left: .9rem; border-left: 2px solid var(--line); }
}
`;
