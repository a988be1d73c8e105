/** One decimal: "4.2", "-18.0". */
export const decimal = (value: number): string => value.toFixed(1).replace('-', '−');
