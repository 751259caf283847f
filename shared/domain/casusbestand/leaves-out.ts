/** Whether `less` says nothing that `more` does not say: the same value, with parts of it empty or gone. */
export function leavesOut(less: unknown, more: unknown): boolean {
  if (less === null || less === '') return true;
  if (Array.isArray(less)) {
    return Array.isArray(more) && less.every((one) => more.some((other) => leavesOut(one, other)));
  }
  if (typeof less !== 'object') return less === more;
  if (typeof more !== 'object' || more === null || Array.isArray(more)) return false;
  const said: ReadonlyMap<string, unknown> = new Map(Object.entries(more));
  return Object.entries(less).every(([name, value]) => said.has(name) && leavesOut(value, said.get(name)));
}
