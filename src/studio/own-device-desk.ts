import { type ConsentGate, OwnDevice, type OwnAnswer, type OpenedRequest } from '../consent';
import type { LiveChecks } from './live-checks';
import { OWN_DEVICE_SUBJECT_ID, type OwnDeviceRequests } from './own-device-messages';

/** This device as that of a person who is asked by another device. It opens nothing here. */
export class OwnDeviceDesk {
  readonly #gate: ConsentGate;
  readonly #liveChecks: LiveChecks;
  readonly #device = new OwnDevice({ origin: location.origin });

  constructor(gate: ConsentGate, liveChecks: LiveChecks) {
    this.#gate = gate;
    this.#liveChecks = liveChecks;
  }

  openRequest({ text }: OwnDeviceRequests['openRequest'][0]): Promise<OpenedRequest> {
    return this.#device.open(text, this.#gate.policy);
  }

  /** @throws ConsentError `consent-live-missing` without a live check or a witness; what opening and storing throw. */
  async answerRequest({
    text,
    display,
    adult,
    witness,
  }: OwnDeviceRequests['answerRequest'][0]): Promise<OwnAnswer> {
    const live = this.#liveChecks.evidenceFor(OWN_DEVICE_SUBJECT_ID, witness);
    const answer = await this.#device.answer(text, this.#gate.policy, { display, adult }, live);
    this.#liveChecks.forget(OWN_DEVICE_SUBJECT_ID);
    return answer;
  }

  ownConsents(): Promise<OwnDeviceRequests['ownConsents'][1]> {
    return this.#device.list();
  }

  /** @throws ConsentError `consent-take-back-unknown` */
  async takeBack({ nonce }: OwnDeviceRequests['takeBack'][0]): Promise<OwnDeviceRequests['takeBack'][1]> {
    return { line: await this.#device.takeBack(nonce) };
  }
}
