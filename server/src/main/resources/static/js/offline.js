// An answer that finds no connection is kept and goes out by itself, once: it carries the token it had. Only forms
// marked data-offline; the others keep their text and are sent by hand.
const STORE = "waiting";
const page = document.documentElement.dataset;
const waiting = () => JSON.parse(localStorage.getItem(STORE) ?? "[]");
const store = (list) => {
  localStorage.setItem(STORE, JSON.stringify(list));
  show();
};
const show = () => {
  if (waiting().length > 0) page.waiting = "";
  else delete page.waiting;
  for (const form of document.querySelectorAll("form[data-offline]")) form.toggleAttribute("data-waits", waits(form));
};
const waits = (form) => waiting().some((each) => each.id === form.id && each.action === form.action);
const fresh = () => [...crypto.getRandomValues(new Uint8Array(16))].map((n) => n.toString(16).padStart(2, "0")).join("");

// Known to be without connection: nothing is tried.
addEventListener("submit", (event) => {
  if (navigator.onLine || !event.target.matches("form[data-offline]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  keep(event.target, new FormData(event.target, event.submitter));
}, true);

// Found to be without connection. Where a page cannot be had, the one that is there stays: Turbo would leave for the
// browser's own page of faults, and what is written here would be gone.
const lost = new WeakSet();
addEventListener("turbo:fetch-request-error", (event) => {
  lost.add(event.detail.error);
  page.lost = "";
  if (event.target === document.documentElement) event.preventDefault();
  if (!event.target.matches?.("form[data-offline]")) return;
  event.preventDefault();
  keep(event.target, event.detail.request.body);
});

function keep(form, body) {
  const entry = { id: form.id, action: form.action, from: location.href, body: new URLSearchParams(body).toString() };
  store([...waiting().filter((other) => other.action !== entry.action || other.id !== entry.id), renewed(entry)]);
}

// Turbo throws the error once more; it is dealt with.
addEventListener("unhandledrejection", (event) => {
  if (event.reason instanceof Error && lost.has(event.reason)) event.preventDefault();
});

// A changed answer is another answer: it must not be taken for a repeat of the first.
function renewed(entry) {
  const before = waiting().find((other) => other.action === entry.action && other.id === entry.id);
  if (!before || before.body === entry.body) return entry;
  const body = new URLSearchParams(entry.body);
  body.set("once", fresh());
  return { ...entry, body: body.toString() };
}

let sending = false;
async function send() {
  if (sending || waiting().length === 0) return;
  sending = true;
  try {
    for (const entry of waiting()) await deliver(entry);
  } catch {
    // still no connection
  } finally {
    sending = false;
  }
}
async function deliver(entry) {
  const answer = await fetch(entry.action, { method: "POST", body: signed(entry.body), headers: { Accept: "text/html" } });
  if (answer.status >= 500 || new URL(answer.url).pathname.startsWith("/sign-in")) return;
  store(waiting().filter((other) => other.body !== entry.body));
  if (answer.ok) forget(entry);
  window.Turbo?.visit(answer.ok ? location.href : entry.from, { action: "replace" });
}
function forget({ id, from, action, body }) {
  localStorage.removeItem(`kept ${document.body.dataset.who ?? ""} ${new URL(from).pathname} ${id}`);
  const form = document.getElementById(id);
  const sent = new URLSearchParams(body);
  if (form?.action === action && fields(form).every(([name, value]) => sent.get(name) === value)) form.reset();
}
const fields = (form) => [...new FormData(form)].filter(([name]) => !form.querySelector(`[type=hidden][name="${name}"]`));
function signed(kept) {
  const body = new URLSearchParams(kept);
  const token = document.querySelector("#language input[type=hidden]");
  if (token) body.set(token.name, token.value);
  return body;
}

const notice = () => {
  if (navigator.onLine) delete page.lost;
  else page.lost = "";
};
addEventListener("online", () => {
  notice();
  send();
});
addEventListener("offline", notice);
addEventListener("turbo:load", () => {
  delete page.lost;
  show();
  send();
});
setInterval(send, 5000);
notice();
show();
