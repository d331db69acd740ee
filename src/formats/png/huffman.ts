/** Longest code that deflate allows, in bits. */
const LIMIT = 15;

/** Code lengths of a Huffman code for these frequencies: complete, none over 15 bits; 0 for what does not occur. */
export function codeLengths(frequencies: ArrayLike<number>): Uint8Array {
  let weights = Array.from(frequencies);
  for (;;) {
    const lengths = huffman(weights);
    if (lengths.every((length) => length <= LIMIT)) return lengths;
    // Flatter weights give a flatter tree; with equal ones it has the lowest height there is.
    weights = weights.map((weight) => (weight === 0 ? 0 : (weight >>> 1) | 1));
  }
}

function huffman(weights: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(weights.length);
  const leaves = weights
    .map((weight, symbol) => ({ weight, symbols: [symbol] }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.weight - b.weight);
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) {
    lengths[only.symbols[0] ?? 0] = 1;
    return lengths;
  }
  // Joined trees come out in rising order, so the lightest tree is at the head of one of two queues.
  const joined: typeof leaves = [];
  let leaf = 0;
  let tree = 0;
  const lightest = () => {
    const a = leaves[leaf];
    const b = joined[tree];
    if (a !== undefined && (b === undefined || a.weight <= b.weight)) {
      leaf++;
      return a;
    }
    tree++;
    return b;
  };
  for (let joins = leaves.length - 1; joins > 0; joins--) {
    const a = lightest();
    const b = lightest();
    if (a === undefined || b === undefined) break;
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    joined.push({ weight: a.weight + b.weight, symbols });
  }
  return lengths;
}

/** The canonical codes of these lengths (RFC 1951, 3.2.2), with their bits in the order of writing. */
export function canonicalCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= LIMIT; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] === length) codes[symbol] = reversed(code++, length);
    }
    code <<= 1;
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let out = 0;
  for (let i = 0; i < length; i++) out |= ((code >>> i) & 1) << (length - 1 - i);
  return out;
}
