/** A snapshot's file is gzip, whose end tells its length and a checksum: what was cut or changed is refused by the browser. */

export async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Blob> {
  return whole(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Rejects when the file is damaged. */
export async function unpack(file: Blob): Promise<string> {
  return whole(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** How many bytes a file holds when unpacked; rejects when it is damaged. Nothing of it is kept. */
export async function unpackedSize(file: Blob): Promise<number> {
  let size = 0;
  for await (const part of file.stream().pipeThrough(new DecompressionStream('gzip')))
    size += part.byteLength;
  return size;
}

function whole(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Response {
  return new Response(stream);
}
