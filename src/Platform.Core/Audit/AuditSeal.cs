using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Platform.Core.Keys;

namespace Platform.Core.Audit;

/// <summary>Seals events and heads under a key that the database does not hold.</summary>
public sealed class AuditSeal(MasterKey master)
{
    private readonly byte[] key = master.Derive("audit");

    /// <summary>The seal of an event after the given one.</summary>
    public byte[] Of(AuditEvent told, ReadOnlySpan<byte> before) => Seal(
        before,
        told.TenantId.ToString(),
        told.Sequence.ToString(CultureInfo.InvariantCulture),
        told.At.UtcTicks.ToString(CultureInfo.InvariantCulture),
        told.AccountId?.ToString(),
        told.Actor,
        told.Process,
        told.Action,
        told.Subject,
        told.SubjectId,
        told.Succeeded ? "1" : "0",
        told.Reason,
        told.Before,
        told.After,
        told.Trace);

    public byte[] Of(AuditHead head) => Seal(head.Seal, "head", head.TenantId.ToString(), head.Count.ToString(CultureInfo.InvariantCulture));

    // Every part goes in with its length, so that no two lists of parts make the same bytes; null is told from empty.
    private byte[] Seal(ReadOnlySpan<byte> before, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(before);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = part is null ? null : Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes?.Length ?? -1);
            hash.AppendData(length);
            hash.AppendData(bytes ?? []);
        }

        return hash.GetHashAndReset();
    }
}
