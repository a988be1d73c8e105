export function RehearsePage() {
  return <h1>Rehearse</h1>;
}
