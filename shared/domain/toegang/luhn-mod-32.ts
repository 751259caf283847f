const base = 32;

/**
 * Check symbol of a row of symbols (each 0 to 31) by the Luhn mod N algorithm with N = 32.
 * Notices every single wrong symbol and every swap of neighbours except of 0 and 31 (ISO/IEC 7812-1, annex B, widened).
 */
export function luhnCheckSymbol(symbols: readonly number[]): number {
  const sum = symbols.toReversed().reduce((total, symbol, index) => {
    const addend = index % 2 === 0 ? symbol * 2 : symbol;
    return total + Math.floor(addend / base) + (addend % base);
  }, 0);
  return (base - (sum % base)) % base;
}
