/** Sizes and times as people read them; the language is the page's. */
export function formatTime(time: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(time));
}

export function formatSize(sizeInBytes: number): string {
  const language = document.documentElement.lang;
  if (sizeInBytes < 1_000_000) {
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 0,
    }).format(sizeInBytes / 1000);
  }
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(sizeInBytes / 1_000_000);
}

/** The form that the language's plural rules ask for, such as `one` or `other`. */
export function pluralForm(forms: Readonly<Record<string, string>>, count: number): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return forms[form] ?? forms['other'] ?? '';
}
