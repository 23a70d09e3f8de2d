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

/** A place in a moving picture, such as 1:05. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (count: number) => String(count).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A time to be waited for, in the unit that says enough. */
export function formatWait(seconds: number): string {
  const [count, unit] = seconds < 90 ? [seconds, 'second'] : [seconds / 60, 'minute'];
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.ceil(count));
}

export function formatDegrees(degrees: number): string {
  return `${Math.round(degrees)}°`;
}

/** Several things named one after the other, as the language joins them. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang).format(names);
}

/** A day of the calendar, such as 2 August 2026. */
export function formatDate(day: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
