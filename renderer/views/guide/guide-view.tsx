import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useEffect, useRef } from 'react';
import { useActionContext } from '#renderer/actions/action-context.tsx';
import { openGuideBeside } from '#renderer/state/guide-beside.ts';
import { navigate, routeHash, screenIds, useRoute } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';
import {
  type GuidePageId,
  guideGroups,
  guidePage,
  pageNamed,
  pictureAddress,
  titleOf,
} from './guide-pages.ts';
import { KeyTable } from './key-table.tsx';
import { Markdown } from './markdown.tsx';

/** The user guide: its contents to the left, one page to the right; with a plan open or without. */
export function GuideView() {
  const { t, language } = useText();
  const { plan } = useActionContext();
  // In a narrow window the page comes before what else there is to read.
  const isNarrow = useMediaQuery('(max-width: 859px)');
  const page = pageNamed(useRoute().item);
  const article = useRef<HTMLElement>(null);
  const shownPage = useRef(page);
  // Whoever follows a link within the guide reads on from the top of that page.
  useEffect(() => {
    if (shownPage.current === page) return;
    shownPage.current = page;
    article.current?.focus({ preventScroll: true });
    article.current?.scrollIntoView({ block: 'start' });
  }, [page]);

  const contents = (
    <Box component="nav" aria-label={t('guide.contents')}>
      {guideGroups.map(({ title, pages }) => (
        <Contents key={title} title={t(title)} pages={pages} current={page} />
      ))}
    </Box>
  );

  return (
    <Box
      sx={{
        px: 6,
        pt: 5,
        pb: 16,
        display: 'grid',
        columnGap: 10,
        rowGap: 6,
        gridTemplateColumns: isNarrow ? 'minmax(0, 1fr)' : '184px minmax(0, 760px)',
      }}
    >
      {!isNarrow && contents}
      <Box
        component="article"
        ref={article}
        tabIndex={-1}
        sx={{ '&:focus-visible': { outline: 'none' }, scrollMarginTop: 40 }}
      >
        <Box
          sx={{ float: isNarrow ? 'none' : 'right', display: 'flex', gap: 2, ml: isNarrow ? 0 : 4, mb: 2 }}
        >
          {!plan && (
            <Button variant="outlined" onClick={() => navigate('overview')}>
              {t('settings.back')}
            </Button>
          )}
          <Button
            variant="outlined"
            onClick={() => {
              openGuideBeside(page);
              navigate(screenIds.find((screen) => screen === page && plan) ?? 'overview');
            }}
          >
            {t('guide.beside')}
          </Button>
        </Box>
        <Markdown text={guidePage(language, page)} picture={(name) => pictureAddress(language, name)} />
        {page === 'keys' && <KeyTable />}
      </Box>
      {isNarrow && contents}
    </Box>
  );
}

interface ContentsProps {
  title: string;
  pages: readonly GuidePageId[];
  current: GuidePageId;
}

function Contents({ title, pages, current }: ContentsProps) {
  const { language } = useText();
  return (
    <Box sx={{ mb: 5 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {pages.map((page) => (
          <Box component="li" key={page} sx={{ mb: 1 }}>
            <Link
              href={routeHash({ screen: 'guide', item: page })}
              aria-current={page === current ? 'page' : undefined}
              underline="hover"
              sx={page === current ? { fontWeight: 600 } : { color: 'text.primary' }}
            >
              {titleOf(guidePage(language, page))}
            </Link>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
