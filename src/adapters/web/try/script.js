// Answers questions below the page without loading it anew, has screen readers read the answer aloud and keeps the focus
// in the field. It fetches the page that a browser without scripts would get and takes over the new turns. If anything
// fails, the page says so, and the form works as before.
const asking = document.getElementById('asking');
const field = document.getElementById('line');
const turns = document.getElementById('turns');
const told = document.getElementById('told');
let isBusy = false;

for (const input of document.querySelectorAll('input[name="zone"]')) {
  input.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!isBusy) send(event.target, event.submitter);
});

field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  asking.requestSubmit();
});

async function send(form, submitter) {
  isBusy = true;
  told.textContent = 'Searching …';
  form.setAttribute('aria-busy', 'true');
  try {
    const body = new URLSearchParams(new FormData(form, submitter));
    const response = await fetch(form.action, { method: 'POST', body });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!response.ok) throw new Error(page.querySelector('main p')?.textContent ?? response.statusText);
    show(page, response.url, form === asking);
  } catch (error) {
    told.textContent = `No answer came: ${error.message}`;
    told.classList.remove('unseen');
  } finally {
    form.removeAttribute('aria-busy');
    isBusy = false;
  }
}

function show(page, url, isTyped) {
  const fresh = [...page.querySelectorAll('#turns > li')].filter(({ id }) => !document.getElementById(id));
  turns.append(...fresh);
  const thread = page.querySelector('input[name="thread"]').value;
  for (const input of document.querySelectorAll('input[name="thread"]')) input.value = thread;
  history.replaceState(null, '', url);
  told.classList.add('unseen');
  const last = fresh.at(-1);
  if (last === undefined) return;
  told.textContent = `Answer: ${listWords(last)}`;
  if (isTyped) field.value = '';
  else last.querySelector('.asked').focus({ preventScroll: true });
  last.scrollIntoView({ block: 'start' });
}

/** The words of the first preview; the others say the same. */
function listWords(turn) {
  const parts = turn.querySelector('.preview').querySelectorAll(':is(.words, .context)');
  return [...parts].map((part) => part.textContent).join('. ');
}
