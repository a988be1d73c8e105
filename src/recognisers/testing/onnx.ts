// A writer for the few parts of ONNX that test models need (onnx.proto, IR version 8). Field numbers are the format's.

type Bytes = Uint8Array;

function varint(value: number | bigint): Bytes {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0));
    rest >>= 7n;
  } while (rest > 0n);
  return Uint8Array.from(bytes);
}
const number = (field: number, value: number | bigint): Bytes => Buffer.concat([varint(field << 3), varint(value)]);
const bytes = (field: number, value: Bytes): Bytes =>
  Buffer.concat([varint((field << 3) | 2), varint(value.length), value]);
const text = (field: number, value: string): Bytes => bytes(field, Buffer.from(value));

export interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Whole numbers only. */
  readonly attributes?: Readonly<Record<string, number>>;
}

export type Tensor =
  | { readonly name: string; readonly dims: readonly number[]; readonly floats: readonly number[] }
  | { readonly name: string; readonly dims: readonly number[]; readonly ints: readonly number[] };

export interface Value {
  readonly name: string;
  readonly type: 'float' | 'int64';
  /** A name stands for a size that is not fixed. */
  readonly shape: readonly (number | string)[];
}

export interface Model {
  readonly nodes: readonly Node[];
  readonly constants: readonly Tensor[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly metadata?: Readonly<Record<string, string>>;
}

const FLOAT = 1;
const INT64 = 7;
const INT_ATTRIBUTE = 2;

/** The model as a file's bytes. */
export function onnxFile({ nodes, constants, inputs, outputs, metadata = {} }: Model): Bytes {
  const graph = Buffer.concat([
    ...nodes.map((node) => bytes(1, nodeBytes(node))),
    text(2, 'test'),
    ...constants.map((tensor) => bytes(5, tensorBytes(tensor))),
    ...inputs.map((value) => bytes(11, valueBytes(value))),
    ...outputs.map((value) => bytes(12, valueBytes(value))),
  ]);
  return Buffer.concat([
    number(1, 8),
    bytes(7, graph),
    bytes(8, number(2, 13)),
    ...Object.entries(metadata).map(([key, value]) => bytes(14, Buffer.concat([text(1, key), text(2, value)]))),
  ]);
}

function nodeBytes({ op, inputs, outputs, attributes = {} }: Node): Bytes {
  return Buffer.concat([
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, op),
    ...Object.entries(attributes).map(([name, value]) =>
      bytes(5, Buffer.concat([text(1, name), number(3, value), number(20, INT_ATTRIBUTE)])),
    ),
  ]);
}

function tensorBytes(tensor: Tensor): Bytes {
  const isFloat = 'floats' in tensor;
  const raw = isFloat ? Float32Array.from(tensor.floats) : BigInt64Array.from(tensor.ints.map(BigInt));
  return Buffer.concat([
    ...tensor.dims.map((size) => number(1, size)),
    number(2, isFloat ? FLOAT : INT64),
    text(8, tensor.name),
    bytes(9, new Uint8Array(raw.buffer)),
  ]);
}

function valueBytes({ name, type, shape }: Value): Bytes {
  const dims = shape.map((size) => bytes(1, typeof size === 'number' ? number(1, size) : text(2, size)));
  const tensor = Buffer.concat([number(1, type === 'float' ? FLOAT : INT64), bytes(2, Buffer.concat(dims))]);
  return Buffer.concat([text(1, name), bytes(2, bytes(1, tensor))]);
}
