import type { ErrorParameters, ErrorReport } from '../core';
import { fill } from '../core';
import { messages } from './catalogue';

/** What went wrong and what to do, in the language that was adopted last; what the program calls by a code is named there as well. */
export function errorSentence({ code, parameters }: Pick<ErrorReport, 'code' | 'parameters'>): string {
  const { fields, layers } = messages.errorNames;
  return fill(messages.errors[code], {
    ...parameters,
    ...named(parameters, 'field', fields),
    ...named(parameters, 'layer', layers),
  });
}

/** A code without a name stays as it is: better a strange word than none. */
function named(
  parameters: ErrorParameters,
  blank: string,
  names: Readonly<Record<string, string>>,
): ErrorParameters {
  const code = parameters[blank];
  return typeof code === 'string' && Object.hasOwn(names, code) ? { [blank]: names[code]! } : {};
}
