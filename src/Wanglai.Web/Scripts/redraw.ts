// A form marked with data-redraws is asked again as its fields change, and what the answer has under the same data-redrawn name takes the
// place of what the page shows: the slider of the day, and the search, without loading the page anew.

const pause = 120;

/** Takes from an answer what is to be shown in place of the old. */
export function take(answer: Document, page: Document): void {
  for (const old of page.querySelectorAll<HTMLElement>("[data-redrawn]")) {
    const name = old.dataset["redrawn"] ?? "";
    const fresh = answer.querySelector<HTMLElement>(`[data-redrawn="${CSS.escape(name)}"]`);
    if (fresh !== null) {
      old.replaceChildren(...[...fresh.childNodes].map((n) => page.importNode(n, true)));
    }
  }

  page.title = answer.title;
}

/** The address that a form asks, as a browser would write it. */
export function addressOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  return `${form.getAttribute("action") ?? ""}?${new URLSearchParams(fields).toString()}`;
}

function follow(form: HTMLFormElement): void {
  let asked: AbortController | null = null;
  let waiting: number | undefined;

  async function ask(): Promise<void> {
    asked?.abort();
    asked = new AbortController();
    const address = addressOf(form);
    try {
      const answer = await fetch(address, { signal: asked.signal, headers: { Accept: "text/html" } });
      if (answer.ok && !answer.redirected) {
        take(new DOMParser().parseFromString(await answer.text(), "text/html"), document);
        history.replaceState(null, "", address);
      }
    } catch (fault) {
      // Whoever moves on has asked for something else meanwhile; without a network the form's button still says what is wrong.
      if (!(fault instanceof DOMException || fault instanceof TypeError)) {
        throw fault;
      }
    }
  }

  form.addEventListener("input", (event) => {
    if (event instanceof InputEvent && event.isComposing) {
      return;
    }

    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), pause);
  });
  form.addEventListener("compositionend", () => void ask());
}

export function redrawAsFormsChange(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-redraws]")) {
    follow(form);
  }
}
