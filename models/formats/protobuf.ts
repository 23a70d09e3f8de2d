/** One field of a protobuf message. Length-delimited values are views on the message, not copies. */
export type ProtobufField =
  | { readonly number: number; readonly kind: 'varint'; readonly value: number }
  | { readonly number: number; readonly kind: 'float32'; readonly value: number }
  | { readonly number: number; readonly kind: 'bytes'; readonly value: Uint8Array };

/**
 * The fields of one message in the order they stand in. Of the wire types it knows those that MediaPipe's geometry
 * file uses: varint (0), length-delimited (2) and 32-bit (5), which it reads as a float.
 *
 * Source: https://protobuf.dev/programming-guides/encoding/
 *
 * @throws RangeError when the message ends inside a field, TypeError for another wire type.
 */
export function* protobufFields(message: Uint8Array): Generator<ProtobufField, void, undefined> {
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = view.getUint8(at);
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    const wireType = tag % 8;
    if (wireType === 0) {
      yield { number, kind: 'varint', value: varint() };
    } else if (wireType === 5) {
      yield { number, kind: 'float32', value: view.getFloat32(at, true) };
      at += 4;
    } else if (wireType === 2) {
      const sizeInBytes = varint();
      if (at + sizeInBytes > message.length) throw new RangeError('The message ends inside a field.');
      yield { number, kind: 'bytes', value: message.subarray(at, at + sizeInBytes) };
      at += sizeInBytes;
    } else {
      throw new TypeError(`Protobuf wire type ${wireType} is not known here.`);
    }
  }
}
