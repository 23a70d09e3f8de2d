import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/consent';
import { ConsentGate, type ConsentGrant, type Operation, assertGrant } from '../../src/consent';
import {
  ADA,
  ATTESTATIONS,
  BEN,
  CLEO,
  Clock,
  HOUR,
  codeOf,
  freshDatabaseName,
  swapOf,
} from '../support/consent-fixtures';
import { scopeFor } from '../support/consent-scope';

async function openGateWithGrant() {
  const clock = new Clock();
  const gate = new ConsentGate({ databaseName: freshDatabaseName(), now: clock.now });
  await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
  await gate.attest(CLEO, ATTESTATIONS.permission, scopeFor('personal'));
  return { gate, clock, grant: await gate.requestGrant(swapOf([ADA])) };
}

type AnyConstructor = new (...parameters: unknown[]) => object;

const prototypeOf = (value: object) => Object.getPrototypeOf(value) as object;

describe('a forged grant is refused:', () => {
  const forgeries: readonly [string, (grant: ConsentGrant) => unknown][] = [
    ['nothing', () => undefined],
    ['null', () => null],
    ['a string', () => 'grant'],
    ['a look-alike under a double cast', ({ consents }) => ({ consents })],
    ['a spread copy', (grant) => Object.assign({}, grant)],
    ['the prototype itself', (grant) => prototypeOf(grant)],
    ['Object.create of the prototype', (grant) => Object.create(prototypeOf(grant)) as unknown],
    ['Object.create of a grant', (grant) => Object.create(grant) as unknown],
    ['an object given the prototype', (grant) => Object.setPrototypeOf({}, prototypeOf(grant)) as object],
    ['a proxy', (grant) => new Proxy(grant, {})],
    [
      'a proxy that says yes to everything',
      (grant) =>
        new Proxy(grant, {
          has: () => true,
          get: (target, name) => Reflect.get(target, name, target) as unknown,
        }),
    ],
    ['a structured clone', (grant) => structuredClone(grant)],
    ['JSON and back', (grant) => JSON.parse(JSON.stringify(grant)) as unknown],
    [
      'a class that answers instanceof',
      (grant) =>
        new (class {
          readonly consents = grant.consents;
          static [Symbol.hasInstance] = () => true;
        })(),
    ],
  ];
  it.each(forgeries)('%s', async (_, forge) => {
    const { gate, grant } = await openGateWithGrant();
    await assertGrant(grant, swapOf([ADA]));
    expect(await codeOf(assertGrant(forge(grant) as ConsentGrant, swapOf([ADA])))).toBe('consent-forged');
    gate.close();
  });

  const makers: readonly [string, (Grant: AnyConstructor, grant: ConsentGrant) => unknown][] = [
    ['by new', (Grant) => new Grant()],
    ['by new with parts of a grant', (Grant, grant) => new Grant(Symbol('token'), grant)],
    ['by Reflect.construct', (Grant) => Reflect.construct(Grant, [], Object)],
    ['by a subclass', (Grant) => new (class extends Grant {})()],
    [
      'by a subclass whose parent hands out another object',
      (Grant, grant) => {
        const returning = function () {
          return Object.assign({}, grant);
        };
        Object.setPrototypeOf(Grant, returning);
        return new Grant();
      },
    ],
  ];
  it.each(makers)('cannot be made %s', async (_, make) => {
    const { gate, grant } = await openGateWithGrant();
    expect(() => make(grant.constructor as AnyConstructor, grant)).toThrow();
    gate.close();
  });

  it('cannot be made with what the door hands out', () => {
    expect(Object.keys(door)).not.toContain('ConsentGrant');
    expect(Object.keys(door)).not.toContain('issueGrant');
  });
});

describe('a grant', () => {
  it('cannot be changed, nor can what it shows', async () => {
    const { gate, grant } = await openGateWithGrant();
    const prototype = prototypeOf(grant);
    const [consent] = grant.consents;
    expect(() => Object.defineProperty(grant, 'consents', { value: [] })).toThrow(TypeError);
    expect(() => Object.defineProperty(prototype, 'consents', { value: [] })).toThrow(TypeError);
    expect(() => Object.setPrototypeOf(grant, { consents: [] }) as object).toThrow(TypeError);
    expect(() => Object.defineProperty(grant.constructor, Symbol.hasInstance, { value: () => true })).toThrow(
      TypeError,
    );
    for (const frozen of [
      grant.consents,
      consent,
      consent!.scope,
      consent!.scope.purposes,
      consent!.scope.operations,
    ])
      expect(Object.isFrozen(frozen)).toBe(true);
    expect(JSON.stringify(grant)).toBe('{}');
    gate.close();
  });

  it('is good for exactly the use it was given for', async () => {
    const { gate, grant } = await openGateWithGrant();
    await gate.attest(BEN, ATTESTATIONS.self, scopeFor('personal'));
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('parody'));
    await assertGrant(grant, swapOf([ADA]));
    await assertGrant(grant, swapOf([ADA, { ...ADA }]));
    for (const faces of [[CLEO], [BEN], [ADA, CLEO], []])
      expect(await codeOf(assertGrant(grant, swapOf(faces)))).toBe('consent-wrong-picture');
    expect(await codeOf(assertGrant(grant, swapOf([ADA], 'parody')))).toBe('consent-wrong-purpose');
    const reenactment = { ...swapOf([ADA]), operation: 'reenactment' as Operation };
    expect(await codeOf(assertGrant(grant, reenactment))).toBe('consent-wrong-operation');
    const film = { ...swapOf([ADA]), medium: 'video' as 'image' };
    expect(await codeOf(assertGrant(grant, film))).toBe('consent-wrong-operation');
    const two = await gate.requestGrant(swapOf([ADA, CLEO]));
    expect(await codeOf(assertGrant(two, swapOf([ADA])))).toBe('consent-wrong-picture');
    gate.close();
  });

  it('does not follow the request it was asked with', async () => {
    const { gate } = await openGateWithGrant();
    const faces = [ADA];
    const granting = gate.requestGrant(swapOf(faces));
    faces[0] = BEN;
    const grant = await granting;
    expect(await codeOf(assertGrant(grant, swapOf([BEN])))).toBe('consent-wrong-picture');
    await assertGrant(grant, swapOf([ADA]));
    gate.close();
  });

  it('ends with its consent', async () => {
    const { gate, clock, grant } = await openGateWithGrant();
    clock.advance(24 * HOUR);
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-expired');
    clock.advance(-25 * HOUR);
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-expired');
    gate.close();
  });

  it('is not kept alive by another consent for the same face', async () => {
    const { gate, grant } = await openGateWithGrant();
    const [bound] = await gate
      .summaries()
      .then((all) => all.filter(({ face }) => face.fileSha256 === ADA.fileSha256));
    await gate.attest(ADA, ATTESTATIONS.self, scopeFor('personal'));
    await gate.withdraw(bound!.recordId);
    expect(await codeOf(assertGrant(grant, swapOf([ADA])))).toBe('consent-withdrawn');
    gate.close();
  });
});
