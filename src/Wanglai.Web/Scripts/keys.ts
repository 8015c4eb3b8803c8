// Keys for what is marked with data-key: on a claim's card where the focus is, else anywhere on the page. j and k go from card to card
// where a page has several.

const card = "article.card";

/** Whether a key goes into a field. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

/** What is marked with the key, in the card first. */
function marked(key: string): HTMLElement | null {
  const selector = `[data-key="${CSS.escape(key)}"]`;
  return document.activeElement?.closest(card)?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
}

/** Goes to the first button of the next card, or of the one before; false where there is none. */
function go(step: 1 | -1): boolean {
  const cards = [...document.querySelectorAll<HTMLElement>(card)].filter((c) => c.querySelector("[data-key]") !== null);
  if (cards.length < 2) {
    return false;
  }

  const here = document.activeElement?.closest<HTMLElement>(card) ?? null;
  const next = here === null ? (step === 1 ? 0 : cards.length - 1) : cards.indexOf(here) + step;
  const button = cards[next]?.querySelector<HTMLElement>("[data-key]");
  button?.focus();
  button?.closest(card)?.scrollIntoView({ block: "nearest" });
  return button !== undefined;
}

export function listenForKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) {
      return;
    }

    const step = event.key === "j" ? 1 : event.key === "k" ? -1 : null;
    if (step !== null && go(step)) {
      event.preventDefault();
      return;
    }

    const found = marked(event.key);
    if (found !== null) {
      event.preventDefault();
      found.click();
    }
  });
}
