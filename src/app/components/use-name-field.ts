import { useRef } from 'react';

/** A form with a field `display`, and how to ask for the name in it: null, and the browser says so, where it is not filled in. */
export function useNameField() {
  const form = useRef<HTMLFormElement>(null);
  const askName = (): string | null => {
    const field = form.current?.elements.namedItem('display');
    return field instanceof HTMLInputElement && field.reportValidity() ? field.value.trim() : null;
  };
  return { form, askName };
}
