import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
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

  return (
    <Box
      sx={{
        px: 6,
        pt: 5,
        pb: 16,
        display: 'grid',
        columnGap: 10,
        rowGap: 6,
        gridTemplateColumns: 'minmax(0, 1fr)',
        '@container (min-width: 720px)': { gridTemplateColumns: '184px minmax(0, 760px)' },
      }}
    >
      <Box component="nav" aria-label={t('guide.contents')}>
        {!plan && (
          <Button variant="outlined" onClick={() => navigate('overview')} sx={{ mb: 4 }}>
            {t('settings.back')}
          </Button>
        )}
        {guideGroups.map(({ title, pages }) => (
          <Contents key={title} title={t(title)} pages={pages} current={page} />
        ))}
      </Box>
      <Box
        component="article"
        ref={article}
        tabIndex={-1}
        sx={{ '&:focus-visible': { outline: 'none' }, scrollMarginTop: 40 }}
      >
        <Button
          variant="outlined"
          sx={{ float: 'right', ml: 4 }}
          onClick={() => {
            openGuideBeside(page);
            navigate(screenIds.find((screen) => screen === page && plan) ?? 'overview');
          }}
        >
          {t('guide.beside')}
        </Button>
        <Markdown text={guidePage(language, page)} picture={(name) => pictureAddress(language, name)} />
        {page === 'keys' && <KeyTable />}
      </Box>
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
