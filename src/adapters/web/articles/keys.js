// On the page of an article, which works without it: `j` and `k` go from quotation to quotation unless the reader has
// switched that off, and a click on a citation copies it instead of opening it.
const quotations = [...document.querySelectorAll('.text [id^="q"]')];
const status = document.getElementById('status');
for (const hint of document.querySelectorAll('.keys')) hint.hidden = false;

/** People who dictate, or press keys by accident, can switch the keys off (WCAG 2.1.4); the browser remembers it. */
const OFF = 'verbatim-keys-off';
const keys = document.getElementById('keys-on');
if (keys !== null) {
  keys.checked = recall() !== 'yes';
  keys.addEventListener('change', () => remember(keys.checked ? 'no' : 'yes'));
}

function recall() {
  try {
    return localStorage.getItem(OFF);
  } catch {
    return null;
  }
}

function remember(isOff) {
  try {
    localStorage.setItem(OFF, isOff);
  } catch {
    // A browser that keeps nothing asks again on the next page.
  }
}

/** The index of the quotation that the reader is at; half an index where that is between two. */
function place() {
  const at = quotations.findIndex(({ id }) => `#${id}` === location.hash);
  if (at >= 0) return at;
  const cited = document.getElementById('cited');
  const isBefore = (quotation) =>
    cited !== null && location.hash === '#cited'
      ? (quotation.compareDocumentPosition(cited) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : quotation.getBoundingClientRect().bottom < 0;
  return quotations.filter(isBefore).length - 0.5;
}

function go(step) {
  const at = place();
  const to = quotations[step > 0 ? Math.floor(at + 1) : Math.ceil(at - 1)];
  if (to === undefined) return;
  location.replace(`#${to.id}`);
  to.focus({ preventScroll: true });
}

const STEPS = { j: 1, n: 1, k: -1, p: -1 };
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || !keys?.checked) return;
  if (Object.hasOwn(STEPS, event.key)) go(STEPS[event.key]);
});

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a.copy');
  if (link === null || navigator.clipboard === undefined || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Error(String(answer.status));
    await navigator.clipboard.writeText(await answer.text());
    status.textContent = 'Citation copied.';
  } catch {
    location.assign(link.href);
  }
});
