namespace V8Typed;

/// <summary>
/// A script was ended because its VM went over <see cref="V8VmOptions.MaxHeapSize"/>. <see cref="V8Vm.IsAlive"/> says whether the VM
/// could be brought back under its limit and can be used on, or was disposed.
/// </summary>
public sealed class V8MemoryException : V8Exception
{
    internal V8MemoryException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
