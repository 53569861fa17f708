// What is being written is kept while it is written, and is there on one's other devices: <form data-draft="address">
// with its name in the field "draft". Where it was written elsewhere meanwhile, both texts are shown.
const PAUSE = 1500;
const began = new Map();
const timers = new Map();
const theirs = new Map();
const underWay = new Map();
const place = (form) => form.elements.draft.value;
const fields = (form) => [...form.elements].filter((e) => e.name && e.id && e.matches("textarea, input[type=text]"));
const words = (form) => new URLSearchParams(fields(form).map((e) => [e.name, e.value])).toString();
const isUntouched = (form) => fields(form).every((e) => e.value === e.defaultValue);
const forms = () => document.querySelectorAll("form[data-draft]");

addEventListener("input", ({ target: { form } }) => {
  if (!form?.dataset.draft) return;
  clearTimeout(timers.get(place(form)));
  timers.set(place(form), setTimeout(save, PAUSE, form));
});

async function save(form) {
  if (!form.isConnected || !navigator.onLine) return;
  const body = new URLSearchParams(new FormData(form));
  const sent = words(form);
  body.set("began", began.get(place(form)) ?? 0);
  body.set("words", sent);
  const abort = new AbortController();
  underWay.set(place(form), abort);
  await compare(form, fetch(form.dataset.draft, { method: "POST", body, signal: abort.signal }), sent);
}

const find = (form) => compare(form, fetch(`${form.dataset.draft}?draft=${encodeURIComponent(place(form))}`));

// Without a connection the text is still in the field, and kept in this browser. What came back with what is missing is
// the newest that there is.
async function compare(form, asked, sent) {
  const answer = await asked.catch(() => null);
  if (!answer || !answer.ok && answer.status !== 409) return;
  began.set(place(form), Number(answer.headers.get("Draft-Revision")));
  if (form.hasAttribute("data-keep") && answer.ok) return;
  const kept = await answer.text();
  if (!kept || kept === sent || kept === words(form)) return;
  theirs.set(place(form), kept);
  if (isUntouched(form)) take(form);
  else showBoth(form);
}

function showBoth(form) {
  const box = document.getElementById(`${form.id}-overtaken`);
  const text = [...new URLSearchParams(theirs.get(place(form))).values()].filter((value) => value.trim());
  box.querySelector("blockquote").textContent = text.join("\n");
  box.hidden = false;
  form.dataset.keep = "";
}

function take(form) {
  const kept = new URLSearchParams(theirs.get(place(form)));
  for (const field of fields(form)) {
    if (!kept.has(field.name)) continue;
    field.value = kept.get(field.name);
    field.closest("details")?.setAttribute("open", "");
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-draft-take], [data-draft-keep]");
  if (!button) return;
  if (button.matches("[data-draft-take]")) take(button.form);
  document.getElementById(`${button.form.id}-overtaken`).hidden = true;
  save(button.form);
});

addEventListener("turbo:submit-start", ({ target }) => {
  if (!target.dataset.draft) return;
  clearTimeout(timers.get(place(target)));
  underWay.get(place(target))?.abort();
});
addEventListener("turbo:load", () => {
  began.clear();
  for (const form of forms()) find(form);
});
