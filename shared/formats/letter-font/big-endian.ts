/** Whole numbers as fonts write them: the greatest byte first. */
export const int16 = (value: number): number[] => [(value >> 8) & 255, value & 255];

export const int32 = (value: number): number[] => [...int16(value >>> 16), ...int16(value)];
