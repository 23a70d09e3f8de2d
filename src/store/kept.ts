/** What the page keeps of settings between visits. Anyone may have written there: whoever reads checks what it is. */
export function keptAt(place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null');
  } catch {
    return null;
  }
}

/** On this device, where the browser lets the page keep anything. */
export function keepAt(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing forgets this as well.
  }
}
