// A form marked with data-selection gets the words that are selected in what its selector names.

/** What a place of the selection stands in. */
function holderOf(node: Node | null, selector: string): Element | null {
  return (node instanceof Element ? node : node?.parentElement ?? null)?.closest(selector) ?? null;
}

export function followSelection(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-selection]");
  const field = form?.querySelector<HTMLInputElement>("input[name=words]");
  const where = form?.dataset["selection"];
  if (form === null || field === null || field === undefined || where === undefined) {
    return;
  }

  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    const words = selection?.toString().trim() ?? "";
    const anchor = holderOf(selection?.anchorNode ?? null, where);
    const isOne = anchor !== null && anchor === holderOf(selection?.focusNode ?? null, where);
    if (words !== "" && isOne) {
      field.value = words;
    }

    form.classList.toggle("ready", words !== "" && isOne);
  });
}
