// An open page follows the others: no refresh is missed, and what the person is doing stays as it is.
const unsent = {
  value: (e) => "defaultValue" in e && e.value !== e.defaultValue,
  checked: (e) => e.checked !== e.defaultChecked,
  selected: (e) => e.selected !== e.defaultSelected,
  open: (e) => e.localName === "details" || e.localName === "dialog",
};
addEventListener("turbo:before-morph-attribute", (event) => {
  if (unsent[event.detail.attributeName]?.(event.target)) event.preventDefault();
});
// Words stay with the text to which they were written: who was overtaken hears so when they are sent.
const sent = new WeakSet();
const isWritten = (form) => !sent.has(form) && [...form.elements].some((e) => e.matches("textarea, input[type=text]") && unsent.value(e));
addEventListener("turbo:before-morph-attribute", (event) => {
  const { target, detail } = event;
  if (detail.attributeName === "value" && ["version", "over"].includes(target.name) && isWritten(target.form)) event.preventDefault();
});
addEventListener("turbo:before-morph-element", (event) => {
  const { target } = event;
  if (target.matches("form[data-keep]") || target.matches("turbo-frame[data-from][src]")) event.preventDefault();
});
addEventListener("turbo:submit-start", ({ target }) => {
  target.removeAttribute("data-keep");
  sent.add(target);
});
addEventListener("input", ({ target }) => sent.delete(target.form));
addEventListener("turbo:submit-end", (event) => {
  if (event.detail.success) event.target.reset();
});

// Never miss a refresh: one that arrives while another runs is caught up afterwards.
let wanted = 0;
const stream = () => document.querySelector("turbo-stream-source");
const source = () => stream()?.streamSource;
const shown = () => (stream() ? Number(new URL(stream().src, location).searchParams.get("v")) : Infinity);
const refresh = () => window.Turbo?.session.refresh(document.baseURI);
addEventListener("turbo:before-stream-render", (event) => {
  wanted = Math.max(wanted, Number(event.target.dataset.version || 0));
});
const place = (url) => new URL(url, location).pathname.split("/")[1];
let placeBefore;
addEventListener("turbo:load", () => {
  if (!stream()) return;
  if (place(stream().src) !== placeBefore) wanted = 0;
  placeBefore = place(stream().src);
  if (wanted > shown()) refresh();
});

// One that found no connection is tried again.
let missed = false;
addEventListener("turbo:fetch-request-error", ({ target }) => {
  if (target === document.documentElement) missed = true;
});
addEventListener("turbo:load", () => {
  missed = false;
});
const retry = () => missed && navigator.onLine && window.Turbo?.visit(location.href, { action: "replace" });
setInterval(retry, 2000 + Math.random() * 1000);
addEventListener("online", retry);

// Whichever of several nodes answers must not show anything older than this page, or than what it was told of.
addEventListener("turbo:before-fetch-request", ({ detail }) => {
  if (stream() && place(detail.url) === place(stream().src)) {
    detail.fetchOptions.headers["X-Shown"] = String(Math.max(wanted, shown()));
  }
});

// A page that shows something else by now hears of something else: its stream is opened anew.
const hears = new WeakMap();
addEventListener("turbo:load", () => {
  const open = stream();
  if (!open) return;
  const topics = new URL(open.src, location).searchParams.get("on");
  if (hears.has(open) && hears.get(open) !== topics) {
    const fresh = open.cloneNode();
    open.replaceWith(fresh);
    hears.set(fresh, topics);
  } else {
    hears.set(open, topics);
  }
});

// A refresh never breaks off an answer that is on its way: it waits until the answer has arrived.
let sending = false;
const here = (url) => url.split("#")[0] === location.href.split("#")[0];
addEventListener("turbo:submit-start", () => {
  sending = true;
});
addEventListener("turbo:before-fetch-response", (event) => {
  if (event.target.localName === "form") sending = false;
});
addEventListener("turbo:submit-end", (event) => {
  sending = false;
  if (!event.detail.success && wanted > shown()) refresh();
});
addEventListener("turbo:before-visit", (event) => {
  if (sending && here(event.detail.url)) event.preventDefault();
});

// A page that is left gives up what it was loading; that is no fault.
addEventListener("unhandledrejection", (event) => {
  if (event.reason?.name === "AbortError") event.preventDefault();
});

// A stream that was closed for good (a proxy's 503, a refusal) is opened again, less and less often. If it stays
// closed although the server answers, the page is looked at: not ours any more means a full load.
let tries = 0;
let next = 0;
const CLOSED = 2;
async function reopen() {
  const closed = source()?.readyState === CLOSED;
  if (document.hidden || !closed || Date.now() < next) {
    if (source() && !closed) tries = 0;
    return;
  }
  tries += 1;
  next = Date.now() + Math.min(60_000, 2_000 * 2 ** Math.max(0, tries - 3));
  if (tries > 3) await look();
  stream()?.replaceWith(stream().cloneNode());
}
async function look() {
  try {
    const answer = await fetch(location.href, { redirect: "manual", headers: { Accept: "text/html" } });
    if (answer.ok) refresh();
    else if (answer.status < 500) location.reload();
  } catch {
    // no connection: tried again later
  }
}
setInterval(reopen, 3000 + Math.random() * 2000);
addEventListener("visibilitychange", () => {
  if (document.hidden) source()?.close();
  else {
    next = 0;
    reopen();
  }
});
addEventListener("pageshow", (event) => {
  if (event.persisted) refresh();
});
if (window.Turbo) window.Turbo.config.forms.submitter = "aria-disabled";
