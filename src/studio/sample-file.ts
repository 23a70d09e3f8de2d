import { StudioError, sha256Hex } from '../core';

/** SHA-256 of each sample: only these files are ours to speak for as "nobody real". */
const SAMPLE_SHA256: Readonly<Record<string, string>> = {
  'adaeze.png': '30d4b23ff480dfb737bab60eadaf8616559e445844ca421b4499538fe92ae629',
  'ines.png': '542a902577aa0957aebd1487285426cc3608b1da8f5ebe845c50db7a8dc4d082',
  'kenji.png': '369800e13913ba4c48fa9ebc8ef3a3d515f31841d44ac1e3da4ac90452865fdf',
  'mara.png': 'edcb8447a030478ddb693af740103f1dac5c6fd10f42d07a52b5231b6c53276a',
  'samir.png': '8972942e49a917c64a4dd7b473c6b71472b56ecacfbd440ffd742aded9f5bc95',
  'tomas.png': '6bd5f013f1ffd5fe15305da8f55e0c086c7d134c97ab8e1ce6a682ec7def43a3',
  'adaeze.webm': 'b56063dc53a51b91d9bdd7a12ba294e0975bb0eb5b0b0009958e283260005faf',
  'two-people.mp4': 'd2e94762183cbd38db98ff710b5d98f4946b41475e35c938c5619d2720066a3c',
  'tomas.mp4': '27138ac34676f1f871e604632601586faa02321d38d2405221dc9d42a8dbf684',
  'talk.performance.json': 'c830314db64b8c70d896271f13632fc562f6f86d21801140ff15f6cde08f25fd',
  'nod-and-smile.performance.json': 'e9df2fbb86f402917a480f3de03c1c7e486f324d5879bba81372693cbeb872e5',
  'look-around.performance.json': 'e1c7d08ff1216a328edda27e9537d10ade8529fd82ef712d4a364ddb7fe9324c',
};

/**
 * One of the people who do not exist, as a file. Bytes other than the ones we rendered are refused, since the statement
 * "nobody real" is attached to them without asking.
 *
 * @param samplesAddress - of the folder, on this site, ending with a slash.
 * @throws StudioError `sample-unavailable`.
 */
export async function fetchSample(samplesAddress: string, name: string, signal: AbortSignal): Promise<File> {
  const address = new URL(name, samplesAddress);
  const expected = SAMPLE_SHA256[name];
  if (!expected || address.origin !== self.location.origin)
    throw new StudioError('sample-unavailable', { name });
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new StudioError('sample-unavailable', { name }, { cause: error });
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || (await sha256Hex(bytes)) !== expected)
    throw new StudioError('sample-unavailable', { name });
  return new File([bytes], name, { type: response.headers.get('content-type') ?? '' });
}
