/** A stream of random bits; the same seed gives the same stream on every machine. */
export interface Random {
  /** The generator's four words, for a loop that takes its steps itself (`score-draws.ts`). */
  readonly state: Int32Array;
  /** Fills with 32 random bits each. */
  bits(into: Int32Array): void;
  /** One number strictly between 0 and 1 ({@link bitsToUniform}). */
  uniform(): number;
}

/** Factor and offset that turn 32 bits, read as a signed integer, to an odd multiple of 2⁻³³ in 0–1. */
export const bitsToUniform = { factor: 2 ** -32, offset: 0.5 + 2 ** -33 } as const;

/** Rounds after which every bit of the seed has reached every bit of the state. */
const warmUpRounds = 20;

/**
 * sfc32 (Doty-Humphrey, PractRand): 128 bits of state, integer arithmetic alone.
 *
 * @param seed integer 0 … 2⁵³ − 1
 * @param stream streams of one seed are independent: what draws weights doesn't shift what draws scores
 */
export function createRandom(seed: number, stream = 0): Random {
  const state = Int32Array.of(seed | 0, Math.floor(seed / 2 ** 32) | 0, stream, 1);
  const one = new Int32Array(1);
  fill(state, new Int32Array(warmUpRounds));
  return {
    state,
    bits: (into) => fill(state, into),
    uniform() {
      fill(state, one);
      return (one[0] as number) * bitsToUniform.factor + bitsToUniform.offset;
    },
  };
}

function fill(state: Int32Array, into: Int32Array): void {
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let counter = state[3] as number;
  for (let index = 0; index < into.length; index++) {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    into[index] = sum;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = counter;
}
