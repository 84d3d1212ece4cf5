// @ts-check
/**
 * A copy in several short addresses, for codes that another device reads: compressed, cut, and put together again
 * only when all of it is there and unchanged. What follows the # of an address is sent to no server.
 *
 * @typedef {{ id: string, number: number, of: number, data: string }} Part `number` counts from 1
 */

import { MOST_BYTES } from "./incoming.mjs";

/** More codes than this nobody scans: the file is the better way. */
export const MOST_PARTS = 12;
const PART = /^#!p=(\d{1,2})\/(\d{1,2})&id=([0-9a-f]{16})&d=([\w-]{1,2000})$/;

/**
 * @param {string} text
 * @param {string} page the address of the page that puts it together again
 * @param {number} room how many characters an address may have
 * @returns {Promise<string[]>} the addresses
 */
export async function packed(text, page, room) {
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(text), Infinity);
  const data = toText(bytes);
  const id = await digest(bytes);
  const each = room - page.length - `#!p=99/99&id=${id}&d=`.length;
  const of = Math.max(1, Math.ceil(data.length / each));
  return Array.from({ length: of }, (_, n) => {
    return `${page}#!p=${n + 1}/${of}&id=${id}&d=${data.slice(n * each, (n + 1) * each)}`;
  });
}

/**
 * @param {string} hash of an address
 * @returns {Part | null} null where it is none of ours
 */
export function partOf(hash) {
  const [, number, of, id, data] = PART.exec(hash) ?? [];
  const part = { number: Number(number), of: Number(of), id: id ?? "", data: data ?? "" };
  return part.number >= 1 && part.number <= part.of && part.of <= MOST_PARTS ? part : null;
}

/**
 * @param {readonly Part[]} parts all of them, in any order
 * @returns {Promise<string | null>} null where they do not make what was sent
 */
export async function unpacked(parts) {
  try {
    const bytes = fromText(
      [...parts]
        .sort((a, b) => a.number - b.number)
        .map(({ data }) => data)
        .join(""),
    );
    if ((await digest(bytes)) !== parts[0]?.id) return null;
    const text = await through(new DecompressionStream("deflate-raw"), bytes, MOST_BYTES);
    return new TextDecoder("utf-8", { fatal: true }).decode(text);
  } catch {
    return null;
  }
}

/**
 * @param {{ readable: ReadableStream<Uint8Array>, writable: WritableStream<any> }} stream
 * @param {Uint8Array} bytes
 * @param {number} most a few bytes may unfold to any size: past this it is given up
 */
async function through(stream, bytes, most) {
  const writer = stream.writable.getWriter();
  void writer.write(bytes).catch(() => {});
  void writer.close().catch(() => {});
  /** @type {Uint8Array[]} */
  const pieces = [];
  let size = 0;
  const reader = stream.readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error("too large");
    }
    pieces.push(next.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** @param {Uint8Array<any>} bytes */
async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 8);
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {Uint8Array} bytes */
const toText = (bytes) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** @param {string} text */
const fromText = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
