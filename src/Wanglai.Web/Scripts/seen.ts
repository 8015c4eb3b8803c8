// A form marked with data-batch (ids of claims) accepts those whose cards have been on the screen long enough to be looked at, and no others.

const longEnough = 700;

export function countWhatIsSeen(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-batch]")) {
    const left = (form.dataset["batch"] ?? "").split(" ").filter((id) => id !== "");
    const field = form.querySelector<HTMLInputElement>("input[name=claims]");
    const count = form.querySelector<HTMLElement>("[data-count]");
    if (left.length === 0 || field === null || count === null) {
      continue;
    }

    const seen = new Set<string>();
    const waiting = new Map<Element, number>();
    const observer = new IntersectionObserver((changes) => {
      for (const change of changes) {
        window.clearTimeout(waiting.get(change.target));
        if (change.isIntersecting) {
          waiting.set(change.target, window.setTimeout(() => {
            seen.add(change.target.id.replace(/^card-/, ""));
            observer.unobserve(change.target);
            field.value = [...seen].join(" ");
            count.textContent = String(seen.size);
            form.hidden = false;
          }, longEnough));
        }
      }
    }, { threshold: 0.9 });
    for (const id of left) {
      const card = document.getElementById(`card-${id}`);
      if (card !== null) {
        observer.observe(card);
      }
    }
  }
}
