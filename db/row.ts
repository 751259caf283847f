/** How the columns of a table and the fields of a record differ beyond snake_case and camelCase. */
export interface Shape {
  columns: readonly string[];
  booleans?: readonly string[];
  json?: readonly string[];
}

type Row = Record<string, unknown>;

// A list of thousands of rows asks for the same few names each time.
const fieldNames = new Map<string, string>();

function camel(column: string): string {
  const known = fieldNames.get(column);
  if (known !== undefined) return known;
  const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  fieldNames.set(column, name);
  return name;
}

/** A row as SQLite gives it -> a record of the domain. */
export function fromRow(shape: Shape, row: Row): Row {
  const record: Row = {};
  for (const column of shape.columns) {
    const field = camel(column);
    const value = row[column];
    if (shape.booleans?.includes(column)) record[field] = value === 1;
    else if (shape.json?.includes(column)) record[field] = JSON.parse(String(value));
    else record[field] = value;
  }
  return record;
}

/** A record of the domain -> named parameters for a statement. */
export function toRow(shape: Shape, record: object): Row {
  const fields = record as Row;
  const row: Row = {};
  for (const column of shape.columns) {
    const value = fields[camel(column)];
    if (shape.booleans?.includes(column)) row[column] = value === true ? 1 : 0;
    else if (shape.json?.includes(column)) row[column] = value === null ? null : JSON.stringify(value);
    else row[column] = value;
  }
  return row;
}
