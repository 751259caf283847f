/** Bytes as people say them: '12 kB', '3,4 MB'. */
export function formatSize(bytes: number): string {
  const megabyte = 1024 ** 2;
  if (bytes < megabyte) return `${Math.max(1, Math.round(bytes / 1024))} kB`;
  return `${(bytes / megabyte).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}
