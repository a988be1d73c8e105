/** Numbers that arrive one row at a time; single precision is plenty for what is measured of sound. */
export interface GrowingRows {
  /** The row to fill; its place in `values()` is `row * width`. */
  readonly add: () => { readonly values: Float32Array; readonly at: number };
  readonly rows: () => number;
  /** All rows so far, one after the other, without spare room. */
  readonly values: () => Float32Array;
}

/** @param width numbers a row, 1 and more. */
export function growingRows(width: number): GrowingRows {
  let room = new Float32Array(width * 1024);
  let count = 0;
  return {
    add: () => {
      if ((count + 1) * width > room.length) {
        const larger = new Float32Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      return { values: room, at: count++ * width };
    },
    rows: () => count,
    values: () => room.subarray(0, count * width),
  };
}
