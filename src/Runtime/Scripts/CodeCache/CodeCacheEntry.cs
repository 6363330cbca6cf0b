using System.Collections.Immutable;
using System.Security.Cryptography;

namespace V8Typed.Scripts;

/// <summary>What is kept of one script: where its guards go, so that it is not parsed again, and V8's code.</summary>
/// <param name="Guarded">The guarded text's edits; null for a text that runs as it is.</param>
/// <param name="Code">What V8 made of the guarded text.</param>
internal sealed record CodeCacheEntry(ImmutableArray<(GuardEdit Edit, string Text)>? Guarded, byte[] Code)
{
    private const uint Magic = 0x32435456; // "VTC2"
    private const int HeaderBytes = sizeof(uint) + SHA256.HashSizeInBytes;

    /// <summary>The guarded text again.</summary>
    public GuardedSource Guard(string source)
    {
        if (Guarded is not { } pieces)
        {
            return GuardedSource.Unchanged(source);
        }

        var text = string.Create(source.Length + pieces.Sum(piece => piece.Text.Length), (source, pieces), static (target, from) =>
        {
            var copied = 0;
            foreach (var (edit, inserted) in from.pieces)
            {
                from.source.AsSpan(copied, edit.Offset - copied).CopyTo(target);
                target = target[(edit.Offset - copied)..];
                inserted.CopyTo(target);
                target = target[inserted.Length..];
                copied = edit.Offset;
            }

            from.source.AsSpan(copied).CopyTo(target);
        });
        return new GuardedSource(source, text, [.. pieces.Select(piece => piece.Edit)]);
    }

    public static CodeCacheEntry Of(GuardedSource? guarded, byte[] code) => new(guarded is { IsChanged: true } ? Pieces(guarded) : null, code);

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream(Code.Length + 1024);
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(new byte[SHA256.HashSizeInBytes]);
        writer.Write(Guarded is null ? -1 : Guarded.Value.Length);
        foreach (var (edit, text) in Guarded ?? [])
        {
            writer.Write(edit.Offset);
            writer.Write(edit.Anchor);
            writer.Write(text);
        }

        writer.Write(Code.Length);
        writer.Write(Code);
        writer.Flush();
        var bytes = stream.ToArray();
        SHA256.HashData(bytes.AsSpan(HeaderBytes), bytes.AsSpan(sizeof(uint), SHA256.HashSizeInBytes));
        return bytes;
    }

    /// <summary>Reads an entry; null when the bytes are not one, whole and unchanged: V8 trusts what it is given.</summary>
    public static CodeCacheEntry? Read(byte[] bytes)
    {
        if (bytes.Length < HeaderBytes + 8 || BitConverter.ToUInt32(bytes) != Magic
            || !SHA256.HashData(bytes.AsSpan(HeaderBytes)).AsSpan().SequenceEqual(bytes.AsSpan(sizeof(uint), SHA256.HashSizeInBytes)))
        {
            return null;
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, HeaderBytes, bytes.Length - HeaderBytes));
        var count = reader.ReadInt32();
        ImmutableArray<(GuardEdit, string)>? pieces = null;
        if (count >= 0)
        {
            var read = ImmutableArray.CreateBuilder<(GuardEdit, string)>(count);
            for (var i = 0; i < count; i++)
            {
                var (offset, anchor, text) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadString());
                read.Add((new GuardEdit(offset, text.Length, anchor), text));
            }

            pieces = read.MoveToImmutable();
        }

        return new CodeCacheEntry(pieces, reader.ReadBytes(reader.ReadInt32()));
    }

    private static ImmutableArray<(GuardEdit, string)> Pieces(GuardedSource guarded)
    {
        var shift = 0;
        var pieces = ImmutableArray.CreateBuilder<(GuardEdit, string)>(guarded.Edits.Length);
        foreach (var edit in guarded.Edits)
        {
            pieces.Add((edit, guarded.Text.Substring(edit.Offset + shift, edit.Length)));
            shift += edit.Length;
        }

        return pieces.MoveToImmutable();
    }
}
