import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { SectionHeading } from '#renderer/components/section-heading.tsx';
import { useText } from '#renderer/state/text.ts';
import { ChartNumbers, type ChartTable } from './chart-numbers.tsx';
import { downloadBlob } from './download-blob.ts';
import { ScrollRegion } from './scroll-region.tsx';
import { svgToPng } from './svg-to-png.ts';

interface ChartFrameProps {
  title: string;
  /** One sentence on how to read it. */
  lead?: string;
  /** Fields that choose what is drawn. */
  controls?: ReactNode;
  /** File name of the picture, without its ending. */
  fileName: string;
  /** The picture's numbers; asked for when the reader wants them. */
  numbers: () => ChartTable;
  /** Draws the `<svg>` (legend included) for a width in pixels. */
  children: (width: number) => ReactNode;
}

/** A picture with its numbers one click away, and as a file to put in a paper. */
export function ChartFrame({ title, lead, controls, fileName, numbers, children }: ChartFrameProps) {
  const { t } = useText();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [showsNumbers, setShowsNumbers] = useState(false);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // The heading stays the same while a slider moves what is below it.
  const heading = useMemo(() => {
    const save = async () => {
      const pictures = [...(box.current?.querySelectorAll<SVGSVGElement>('svg[role]') ?? [])];
      if (pictures.length > 0) downloadBlob(await svgToPng(pictures, title), `${fileName}.png`);
    };
    return (
      <SectionHeading
        id={titleId}
        title={title}
        lead={lead}
        actions={
          <>
            <Button aria-describedby={titleId} onClick={() => setShowsNumbers(!showsNumbers)}>
              {t(showsNumbers ? 'chart.showPicture' : 'chart.showNumbers')}
            </Button>
            <Button aria-describedby={titleId} disabled={showsNumbers} onClick={() => void save()}>
              {t('chart.save')}
            </Button>
          </>
        }
      />
    );
  }, [t, titleId, title, lead, fileName, showsNumbers]);

  return (
    <Box component="section" aria-labelledby={titleId}>
      {heading}
      {controls ? <Box sx={{ maxWidth: 420, mb: 4 }}>{controls}</Box> : null}
      <Box ref={box} sx={{ minWidth: 0 }}>
        {showsNumbers ? (
          <ScrollRegion title={title}>
            <ChartNumbers table={numbers()} />
          </ScrollRegion>
        ) : (
          width > 0 && children(width)
        )}
      </Box>
    </Box>
  );
}
