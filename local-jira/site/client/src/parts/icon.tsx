/** 16 px line icons, drawn for this site on a 16 grid with a 1.5 px stroke. */
const STROKES = {
  add: 'M8 2.5v11M2.5 8h11',
  apps: 'M2.5 2.5h4v4h-4zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM11.5 9v5M9 11.5h5',
  bell: 'M3.5 11.5c.8-1 1-2 1-4a3.5 3.5 0 0 1 7 0c0 2 .2 3 1 4zM6.6 13.6a1.6 1.6 0 0 0 2.8 0',
  bolt: 'M9.2 1.8 3.6 8.6h3.6l-.9 5.6 6-7.2H8.6z',
  bookmark: 'M4.5 2.5h7v11L8 11l-3.5 2.5z',
  check: 'm3 8.5 3.2 3.2L13 4.6',
  checkCircle: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM5.2 8.3l2 2 3.6-4.2',
  checkbox: 'M3 3h10v10H3zM5.5 8.2l1.8 1.8 3.2-3.8',
  chevronDown: 'm3 5.8 5 5 5-5',
  chevronRight: 'm5.8 3 5 5-5 5',
  clock: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 4.5V8l2.4 1.8',
  contrast: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 2v12M8 5l4.9-.6M8 8h6M8 11l4.9.6',
  cross: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  edit: 'M3 13l.6-2.8 7-7 2.2 2.2-7 7z',
  gear: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6.9 1.8h2.2l.4 1.8 1.5.9 1.8-.6 1.1 1.9L12.5 7v2l1.4 1.2-1.1 1.9-1.8-.6-1.5.9-.4 1.8H6.9l-.4-1.8-1.5-.9-1.8.6-1.1-1.9L3.5 9V7L2.1 5.8l1.1-1.9 1.8.6 1.5-.9z',
  heart: 'M8 13.3C4.6 11 2 8.8 2 6.1A3 3 0 0 1 8 5.2a3 3 0 0 1 6 .9c0 2.7-2.6 4.9-6 7.2z',
  help: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM6.3 6.4c0-1 .7-1.7 1.7-1.7s1.7.7 1.7 1.6c0 1.3-1.6 1.3-1.6 2.5M8 11.1v.2',
  image: 'M2.5 2.5h11v11h-11zM5.7 6.4v.1M3 12.5l4.8-5.2 5.4 4.8',
  list: 'M6 4.2h8M6 11.8h8M2.2 4.2h.6M2.2 11.8h.6',
  filter: 'M1.8 3.5h12.4M4 8h8M6 12.5h4',
  mail: 'M2 3.5h12v9H2zM2.3 4.5 8 8.6l5.7-4.1',
  more: 'M3 8h.1M8 8h.1M13 8h.1',
  person:
    'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM8 8.4a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM4.3 12.4c.7-1.6 2-2.1 3.7-2.1s3 .5 3.7 2.1',
  pulse: 'M1.5 8h2.8l1.9-5.2 3.2 10.4L11.6 8h2.9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 14 14',
  shield: 'M8 1.8c1.6 1.4 3.4 2.2 5.3 2.6-.1 4.3-1.9 7.4-5.3 9.4-3.4-2-5.2-5.1-5.3-9.4C4.6 4 6.4 3.2 8 1.8z',
  sidebar: 'M1.8 2.8h12.4v10.4H1.8zM5.2 2.8v10.4M10.6 6 8.6 8l2 2',
  tools: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3',
  warning: 'M8 2.2 14.3 13H1.7zM8 6.2v3.2M8 11.2v.1',
} as const;

const SOLIDS = {
  blocked: 'M8 .8 15.2 8 8 15.2.8 8zM7.2 4.2v4.6h1.6V4.2zM8 10.2a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  success: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM4.4 8.3l2.5 2.6 4.7-5.2-1.1-1-3.6 4L5.5 7.3z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7.2 7.2v4.2h1.6V7.2zM8 4.3a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  caution: 'M8 1.4 15.2 14H.8zM7.2 5.6v4h1.6v-4zM8 10.7a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
} as const;

export type IconName = keyof typeof STROKES | keyof typeof SOLIDS;

const isSolid = (name: IconName): name is keyof typeof SOLIDS => name in SOLIDS;

/** A decorative icon: the word beside it, or the button's label, says what it means. */
export function Icon({ name, tone, small }: { name: IconName; tone?: string; small?: boolean }) {
  const className = ['icon', tone && `tone-${tone}`, small && 'icon-small'].filter(Boolean).join(' ');
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {isSolid(name) ? (
        <path fill="currentColor" fillRule="evenodd" d={SOLIDS[name]} />
      ) : (
        <path
          fill="none"
          stroke="currentColor"
          strokeWidth={name === 'more' ? 2.6 : 1.5}
          strokeLinecap={name === 'more' ? 'round' : 'butt'}
          strokeLinejoin="round"
          d={STROKES[name]}
        />
      )}
    </svg>
  );
}
