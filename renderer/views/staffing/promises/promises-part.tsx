import { ProfileSection } from './profile-section.tsx';
import { PromiseTable } from './promise-table.tsx';
import { SeasonGrid } from './season-grid.tsx';

/** What citizens are promised, and when they come; the same for every scenario. */
export function PromisesPart() {
  return (
    <>
      <PromiseTable />
      <ProfileSection />
      <SeasonGrid />
    </>
  );
}
