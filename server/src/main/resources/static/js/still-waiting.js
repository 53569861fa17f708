// <still-waiting>: a page that waits for an answer from elsewhere fetches itself again, while it is seen.
const EVERY = 3000;
customElements.define("still-waiting", class extends HTMLElement {
  #timer;

  connectedCallback() {
    this.#timer = setInterval(() => {
      if (!document.hidden) window.Turbo?.visit(location.href, { action: "replace" });
    }, EVERY);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }
});
