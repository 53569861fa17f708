// <look-again at now>: at this moment, by the server's clock, the page is fetched once more (an item's time runs out).
const LONGEST = 2 ** 31 - 1;
class LookAgain extends HTMLElement {
  static observedAttributes = ["at", "now"];
  #timer;

  connectedCallback() {
    this.wait();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.wait();
  }

  wait() {
    clearTimeout(this.#timer);
    const pause = Number(this.getAttribute("at")) - Number(this.getAttribute("now"));
    this.#timer = setTimeout(() => window.Turbo?.session.refresh(document.baseURI), Math.min(LONGEST, Math.max(1000, pause + 300)));
  }
}
customElements.define("look-again", LookAgain);
