import { posix } from 'node:path';
import { CLIENT_DOORS, PACKAGES, PAGE_IMPORTS, PIPELINE, SINKS } from './house.ts';
import type { ImportStatement, SourceFile } from './source-files.ts';

/** One sentence for each breach; an empty list means the file keeps to the house. */
export function breachesOf(file: SourceFile): string[] {
  return [
    ...file.imports.flatMap((statement) => importBreaches(file, statement)),
    ...sinkBreaches(file),
    ...lengthBreaches(file),
  ];
}

function importBreaches(file: SourceFile, statement: ImportStatement): string[] {
  const { specifier } = statement;
  const place = placeOf(file.path);
  if (specifier === '<computed>') return [`${file.path} imports an address made at run time`];
  if (!specifier.startsWith('.')) return packageBreaches(file, specifier, place);
  const target = posix.join(posix.dirname(file.path), specifier.replace(/\?.*$/, ''));
  if (target.startsWith('../'))
    return target.startsWith('../models/built/') ? [] : [`${file.path} reaches outside src: ${specifier}`];
  if (placeOf(target) === place && !isRootFile(target)) return [];
  if (target.endsWith('.css'))
    return place === 'main' || place === 'app' ? [] : [`${file.path} imports a style sheet`];
  return allowedDoors(place, isClientDoor(file.path), statement.typeOnly).includes(target)
    ? []
    : [`${file.path} must not import ${statement.typeOnly ? 'the types' : 'the values'} of ${target}`];
}

function allowedDoors(place: string, isClient: boolean, typeOnly: boolean): readonly string[] {
  const stage = PIPELINE.indexOf(place as (typeof PIPELINE)[number]);
  if (stage >= 0) return isClient && !typeOnly ? ['core'] : PIPELINE.slice(0, stage);
  const page = PAGE_IMPORTS[place];
  if (!page) return [];
  return typeOnly ? [...page.values, ...page.types] : page.values;
}

function packageBreaches(file: SourceFile, specifier: string, place: string): string[] {
  const name = specifier
    .replace(/\?.*$/, '')
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const owners = PACKAGES[name];
  if (!owners) return [`${file.path} imports ${name}, which no folder owns`];
  return owners.includes(place)
    ? []
    : [`${file.path} imports ${name}, which belongs to ${owners.join(', ')}`];
}

function sinkBreaches(file: SourceFile): string[] {
  return Object.entries(SINKS)
    .filter(([sink, owners]) => file.names.has(sink) && !owners.includes(file.path))
    .map(([sink]) => `${file.path} names the sink ${sink}`);
}

function lengthBreaches(file: SourceFile): string[] {
  return file.lines > 500 ? [`${file.path} has ${file.lines} lines`] : [];
}

/** The folder below `src`, or the bare name of a file that stands in `src` itself. */
function placeOf(path: string): string {
  const [first = ''] = path.split('/');
  return first.replace(/\.tsx?$/, '');
}

function isRootFile(target: string): boolean {
  return ['session', 'offline', 'main'].includes(target);
}

function isClientDoor(path: string): boolean {
  return CLIENT_DOORS.some((door) => path === `${door}.ts`);
}
