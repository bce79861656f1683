import './icon.css';

/** Shapes on a 16 × 16 field. `fill` shapes are solid with a mark cut out in the colour of the surface. */
const SHAPES = {
  success: { solid: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z', mark: 'm4.5 8.2 2.4 2.6 4.7-5.4' },
  error: { solid: 'M8 .4 15.6 8 8 15.6.4 8Z', mark: 'M8 4v4.8M8 10.4V12' },
  warning: { solid: 'M8 .9 15.7 14.6H.3Z', mark: 'M8 5.2v4.4M8 11.2v1.6' },
  crossCircle: { solid: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z', mark: 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2' },
  information: { solid: 'M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Z', mark: 'M8 7v4.8M8 4v1.6' },
  check: { line: 'm2.6 8.6 3.5 4.1 7.3-9' },
  chevronDown: { line: 'm2.5 5.5 5.5 5.5 5.5-5.5' },
  chevronUp: { line: 'm2.5 10.5 5.5-5.5 5.5 5.5' },
  chevronRight: { line: 'm5.5 2.5 5.5 5.5-5.5 5.5' },
  clock: { line: 'M8 .9a7.1 7.1 0 1 0 0 14.2A7.1 7.1 0 0 0 8 .9ZM8 3.6V8l3 2.4' },
  undo: { line: 'M5.6 2.4 2.4 5.6l3.2 3.2M2.6 5.6h6.9a3.9 3.9 0 0 1 0 7.8H6' },
  unchecked: { line: 'M8 .9a7.1 7.1 0 1 0 0 14.2A7.1 7.1 0 0 0 8 .9Z' },
  checkCircle: { line: 'M8 .9a7.1 7.1 0 1 0 0 14.2A7.1 7.1 0 0 0 8 .9ZM4.8 8.2l2.3 2.4 4.1-5' },
  minusSquare: { line: 'M1.8 1.8h12.4v12.4H1.8ZM4.8 8h6.4' },
  book: {
    line: 'M13.2 1.2H4.4a1.6 1.6 0 0 0-1.6 1.6v10.4a1.6 1.6 0 0 0 1.6 1.6h8.8V1.2ZM2.9 12.4c.3-.5.9-.8 1.5-.8h8.7M10 1.4v4.4',
  },
  link: {
    line: 'M6.6 9.4a2.9 2.9 0 0 0 4.1 0l3-3a2.9 2.9 0 0 0-4.1-4.1l-.9.8M9.4 6.6a2.9 2.9 0 0 0-4.1 0l-3 3a2.9 2.9 0 0 0 4.1 4.1l.9-.8',
  },
  edit: { line: 'M9.4 2.8H2.3v11h11V6.9M13.9 2.2 7.2 8.9' },
  pen: { line: 'M2 14.2 3 9.6l6.6-7.4 4.2 4.2L6.4 13 2 14.2ZM8 6.4l1.6 1.6' },
  person: {
    line: 'M8 1.4a2.9 2.9 0 1 0 0 5.8 2.9 2.9 0 0 0 0-5.8ZM2.4 14.8v-1.4a3.2 3.2 0 0 1 3.2-3.2h4.8a3.2 3.2 0 0 1 3.2 3.2v1.4',
  },
  shield: {
    line: 'M8 1c1.7 1.6 3.8 2.7 6.2 3.4 0 5.4-2.3 9-6.2 10.6C4.1 13.4 1.8 9.8 1.8 4.4 4.2 3.7 6.3 2.6 8 1Z',
  },
  open: { line: 'M6.5 2.8H2.3v11h11V9.6M9.4 1.8h4.8v4.8M14 2 7.4 8.6' },
  cross: { line: 'm2.8 2.8 10.4 10.4m0-10.4L2.8 13.2' },
  flag: { solid: 'M2 1h1.8v.6h10L11.4 5l2.4 3.4h-10V15H2Z', mark: '' },
  copy: { line: 'M5.2 5.2V1.6h9.2v9.2h-3.6M1.6 5.2h9.2v9.2H1.6Z' },
  plus: { line: 'M8 2v12M2 8h12' },
  minus: { line: 'M2 8h12' },
  download: { line: 'M8 1.5v8.9M4 6.4l4 4 4-4M1.8 11.6v2.6h12.4v-2.6' },
  printer: { line: 'M4.2 5V1.6h7.6V5M4.2 11.4H1.8V5h12.4v6.4h-2.4M4.2 9.2h7.6v5.2H4.2Z' },
  eyeOff: {
    line: 'M1.2 8C2.6 5.2 5 3.6 8 3.6s5.4 1.6 6.8 4.4c-1.4 2.8-3.8 4.4-6.8 4.4S2.6 10.8 1.2 8ZM2.4 14.2 13.6 1.8',
  },
  arrowUp: { line: 'M8 14V2.4M3.2 7.2 8 2.4l4.8 4.8' },
  arrowLeft: { line: 'M14 8H2.4M7.2 3.2 2.4 8l4.8 4.8' },
  arrowDown: { line: 'M8 2v11.6M3.2 8.8 8 13.6l4.8-4.8' },
} as const;

export type IconName = keyof typeof SHAPES;
export type IconTone = 'subtle' | 'subtlest' | 'danger' | 'warning' | 'success' | 'information' | 'inherit';

/** A shape beside a word, never instead of one: it is hidden from screen readers. */
export function Icon({
  name,
  tone = 'subtle',
  small = false,
}: {
  readonly name: IconName;
  readonly tone?: IconTone;
  readonly small?: boolean;
}) {
  const shape = SHAPES[name];
  return (
    <svg className={`icon icon-${tone}${small ? ' icon-small' : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      {'solid' in shape && <path className="icon-solid" d={shape.solid} />}
      {'solid' in shape && <path className="icon-mark" d={shape.mark} />}
      {'line' in shape && <path className="icon-line" d={shape.line} />}
    </svg>
  );
}
