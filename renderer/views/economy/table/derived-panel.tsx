import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { PlainTable } from '#renderer/components/chart-frame/plain-table.ts';
import { Panel, PanelSection } from '#renderer/components/panel/panel.tsx';
import { type Route, routeHash } from '#renderer/state/route.ts';
import { useText } from '#renderer/state/text.ts';

interface DerivedPanelProps {
  title: string;
  /** How it is reckoned, in a sentence. */
  how: string;
  /** The facts it rests on, as they are set. */
  facts: readonly { name: string; value: string }[];
  /** Where they are changed. */
  links: readonly { label: string; route: Route }[];
  /** Leaves the row out; missing where that is not a choice of the scenario. */
  onOff?: () => void;
  onClose(): void;
}

/** What a derived row rests on, and the way there. */
export function DerivedPanel({ title, how, facts, links, onOff, onClose }: DerivedPanelProps) {
  const { t } = useText();
  return (
    <Panel kind={t('economy.rests.kind')} title={title} onClose={onClose}>
      <Typography>{how}</Typography>
      {facts.length > 0 ? (
        <PanelSection title={t('economy.rests.what')}>
          <PlainTable>
            <tbody>
              {facts.map(({ name, value }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td data-number="">{value}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </PanelSection>
      ) : null}
      <PanelSection>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {links.map(({ label, route }) => (
            <li key={label}>
              <Link href={routeHash(route)} underline="always">
                {label}
              </Link>
            </li>
          ))}
        </Box>
        {onOff ? (
          <div>
            <Button variant="outlined" onClick={onOff}>
              {t('economy.rests.off')}
            </Button>
          </div>
        ) : null}
      </PanelSection>
    </Panel>
  );
}
