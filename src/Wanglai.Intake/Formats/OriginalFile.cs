namespace Wanglai.Intake.Formats;

/// <summary>A file as it was handed in.</summary>
/// <param name="Name">Its name, without folders.</param>
/// <param name="Path">How the user named it: for messages only.</param>
/// <param name="Bytes">All that is in it.</param>
public sealed record OriginalFile(string Name, string Path, ReadOnlyMemory<byte> Bytes);
