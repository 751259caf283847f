import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { RowButton } from '../../components/row-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { focusAfter, focusFirstIn, focusLastIn, focusNextIn } from './typing-order.ts';

interface RowsFieldProps<Row> {
  /** What one row is, for the names of its fields: "Feit". */
  name: string;
  labelledBy: string;
  rows: readonly Row[];
  empty: () => Row;
  isEmpty: (row: Row) => boolean;
  /** Only with the rows that hold something. */
  onChange: (rows: Row[]) => void;
  children: (row: Row, change: (part: Partial<Row>) => void, name: string) => ReactNode;
  className?: string;
  max?: number;
}

/**
 * Rows with an empty one behind them. Enter goes to the next field and from the last to the next row; in an empty row
 * it goes on to what follows. Backspace at the start of an empty row goes back, Ctrl+Delete takes a row out. What else a
 * row asks (driehoek.css) is there once its first field holds something, so that an empty row is one key in the Tab order.
 */
export function RowsField<Row>(props: RowsFieldProps<Row>) {
  const { name, labelledBy, rows, empty, isEmpty, onChange, children, className = '', max = 40 } = props;
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  const shown = rows.length < max ? [...rows, empty()] : [...rows];
  const items = (): Element[] => [...(list.current?.children ?? [])];

  useEffect(() => {
    if (wanted.current === null) return;
    focusFirstIn(items()[wanted.current]);
    wanted.current = null;
  });

  const remove = (index: number): void => {
    wanted.current = index;
    onChange(rows.filter((_, at) => at !== index));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    const { key, target } = event;
    if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
    const all = items();
    const index = all.findIndex((item) => item.contains(target));
    const item = all[index];
    const row = shown[index];
    if (item === undefined || row === undefined) return;
    if (key === 'Enter' && !event.ctrlKey && !event.altKey) {
      if (target.hasAttribute('aria-activedescendant')) return;
      if (isEmpty(row) && list.current !== null) focusAfter(list.current);
      else if (!focusNextIn(item, target) && !focusFirstIn(all[index + 1]) && list.current !== null) {
        focusAfter(list.current);
      }
    } else if (key === 'Backspace' && target.value === '' && isEmpty(row) && index > 0) {
      focusLastIn(all[index - 1]);
    } else if (key === 'Delete' && event.ctrlKey && index < rows.length) {
      remove(index);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const change = (index: number, part: Partial<Row>): void => {
    const next = shown.map((row, at) => (at === index ? { ...row, ...part } : row));
    // A row in the middle that was made empty stays until the focus leaves it: its neighbour must not jump.
    onChange(next.filter((row, at) => at < rows.length || !isEmpty(row)));
  };

  return (
    <ol
      ref={list}
      className={`plain driehoek-rows ${className}`}
      aria-labelledby={labelledBy}
      onKeyDownCapture={onKeyDown}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        const filled = rows.filter((row) => !isEmpty(row));
        if (filled.length !== rows.length) onChange(filled);
      }}
    >
      {shown.map((row, index) => (
        <li key={index} className="driehoek-row" data-empty={index === rows.length ? '' : undefined}>
          {children(row, (part) => change(index, part), `${name} ${String(index + 1)}`)}
          {index < rows.length && (
            <RowButton
              aria-label={`${name} ${String(index + 1)} weghalen`}
              title="Ctrl+Delete"
              tabIndex={-1}
              onPress={() => remove(index)}
            >
              <Icon name="close" />
            </RowButton>
          )}
        </li>
      ))}
    </ol>
  );
}
