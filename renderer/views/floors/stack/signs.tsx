interface SignProps {
  /** Its middle. */
  x: number;
  y: number;
}

/** Something is the matter: a triangle with a stroke, told apart by shape. */
export function NoticeSign({ x, y }: SignProps) {
  return (
    <g className="notice" transform={`translate(${x} ${y})`}>
      <path d="M0 -5.5 L6 5 H-6 Z" />
      <path className="stroke" d="M0 -1.8 V1.6 M0 3.2 V3.7" />
    </g>
  );
}

/** How private: half, filled, or filled with a ring. */
export function PrivacySign({ level, x, y }: SignProps & { level: number }) {
  return (
    <g className="sign" transform={`translate(${x} ${y})`}>
      <circle r={level === 3 ? 5.5 : 4} className="outline" />
      {level === 1 ? <path d="M0 -4 A4 4 0 0 0 0 4 Z" /> : <circle r={level === 3 ? 3 : 4} />}
    </g>
  );
}

/** The solver leaves it where it is. */
export function LockSign({ x, y }: SignProps) {
  return (
    <g className="sign" transform={`translate(${x} ${y})`}>
      <rect x={-4} y={-0.5} width={8} height={5.5} rx={1} />
      <path className="outline" d="M-2.5 -0.5 V-2.5 A2.5 2.5 0 0 1 2.5 -2.5 V-0.5" />
    </g>
  );
}
