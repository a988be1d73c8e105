export function TakePage() {
  return <h1>Take</h1>;
}
