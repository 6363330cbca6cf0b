export interface FileProps {
  name: string;
  kind: "file" | "folder";
  size: number;
  modified: Date;
}

const units = ["B", "KB", "MB", "GB"];

function readable(size: number): string {
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`;
}

export function FileRow({ name, kind, size, modified }: FileProps) {
  if (size < 0) {
    throw new RangeError(`The size of ${name} is negative.`);
  }
  return (
    <tr className={kind}>
      <td>{kind === "folder" ? <b>{name}/</b> : name}</td>
      <td>{kind}</td>
      <td align="right">{kind === "folder" ? "" : readable(size)}</td>
      <td>{modified.toISOString().slice(0, 10)}</td>
    </tr>
  );
}
