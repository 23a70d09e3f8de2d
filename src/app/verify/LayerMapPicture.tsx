import { messages } from '../../locales';
import type { LayerMap } from '../../verify';

/** A small picture of where a layer is seen: the brighter, the more of it. */
export function LayerMapPicture({ map: { columns, rows, shares }, name }: { map: LayerMap; name: string }) {
  const { verify } = messages;
  const marked = shares.filter((share) => share > 0.5).length / Math.max(1, shares.length);
  return (
    <figure className="layer-map">
      <svg viewBox={`0 0 ${columns} ${rows}`} width={160} role="img" aria-label={name}>
        <rect width={columns} height={rows} fill="#16161c" />
        {shares.map((share, place) => (
          <rect
            key={place}
            x={place % columns}
            y={Math.floor(place / columns)}
            width={1.02}
            height={1.02}
            fill="#f2c14e"
            fillOpacity={share}
          />
        ))}
      </svg>
      <figcaption>{verify.mapCaption(Math.round(100 * marked))}</figcaption>
    </figure>
  );
}
