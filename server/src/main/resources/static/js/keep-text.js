// Nothing typed is lost: what stands in a form is kept on this device until it was sent well. Forms marked data-forget
// are not kept, nor is anything beyond a week.
const WEEK = 7 * 24 * 3600 * 1000;
const key = (form) => `kept ${document.body.dataset.who ?? ""} ${location.pathname} ${form.id}`;
const fields = (form) => [...form.elements].filter((e) => e.id && e.matches(
  "textarea:not([readonly]), select, input:not([type=hidden], [type=password], [type=file], [type=submit])"));
const isChoice = (e) => e.type === "radio" || e.type === "checkbox";
const isTouched = (e) => {
  if (isChoice(e)) return e.checked !== e.defaultChecked;
  return e.localName === "select" ? [...e.options].some((o) => o.selected !== o.defaultSelected) : e.value !== e.defaultValue;
};
const keeps = (form) => form?.id && form.method === "post" && !form.matches("[data-forget]");

addEventListener("input", ({ target: { form } }) => {
  if (!keeps(form)) return;
  const words = fields(form).filter((e) => e.matches("textarea, input[type=text]") && isTouched(e)).map((e) => e.value.trim());
  const text = Object.fromEntries(fields(form).filter(isTouched).map((e) => [e.id, isChoice(e) ? e.checked : e.value]));
  try {
    localStorage.setItem(key(form), JSON.stringify({ at: Date.now(), text, words: words.filter(Boolean) }));
  } catch {
    // no room or not allowed: the page itself still holds the text
  }
});

function giveBack() {
  for (const form of document.querySelectorAll("form[id]")) {
    const kept = keeps(form) && localStorage.getItem(key(form));
    if (kept) fill(form, JSON.parse(kept).text);
  }
}
function fill(form, text) {
  for (const field of fields(form)) {
    if (!(field.id in text) || isTouched(field)) continue;
    if (isChoice(field)) field.checked = text[field.id];
    else field.value = text[field.id];
    field.closest("details")?.setAttribute("open", "");
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
function drop(kept) {
  for (const name of Object.keys(localStorage)) if (name.startsWith("kept ") && kept(name)) localStorage.removeItem(name);
}
const isOld = (name) => Date.now() - JSON.parse(localStorage.getItem(name)).at > WEEK;

// A sign-in page instead of the answer means that the session had ended: then the text waits.
addEventListener("turbo:submit-end", ({ target, detail: { success, fetchResponse } }) => {
  if (!success || fetchResponse?.location?.pathname.startsWith("/sign-in")) return;
  if (new URL(target.action).pathname === "/sign-out") drop(() => true);
  else localStorage.removeItem(key(target));
});
addEventListener("turbo:load", giveBack);
addEventListener("turbo:morph", giveBack);
drop(isOld);
